"use client";

import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import { addressFrom } from "@/lib/content/address-from";

/** Asks where the chosen words lead; with no words chosen the address itself is put in. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const before: string = editor.getAttributes("link").href ?? "";
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<string>();

  function close() {
    onClose();
    // The dialog gives the focus back to what had it; the text wants its own cursor.
    requestAnimationFrame(() => editor.commands.focus());
  }

  function set(event: FormEvent) {
    event.preventDefault();
    // A form in a portal is still inside the page's own in React's eyes.
    event.stopPropagation();
    const href = addressFrom(typed);
    if (!href)
      return setFault("Links lead to https, http or mailto addresses, or to /a-page of this site.");
    const chain = editor.chain().extendMarkRange("link");
    if (editor.state.selection.empty && !before) {
      chain.insertContent({
        type: "text",
        text: typed.trim(),
        marks: [{ type: "link", attrs: { href } }],
      });
    } else {
      chain.setLink({ href });
    }
    chain.run();
    close();
  }

  return (
    <Dialog
      title={before ? "Edit link" : "Link"}
      isOpen
      onClose={close}
      buttons={
        <>
          {before && (
            <Button
              onPress={() => {
                editor.chain().extendMarkRange("link").unsetLink().run();
                close();
              }}
            >
              Remove link
            </Button>
          )}
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" type="submit" form="link-form">
            {before ? "Change link" : "Add link"}
          </Button>
        </>
      }
    >
      <form id="link-form" onSubmit={set}>
        <TextField
          label="Address"
          autoFocus
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setFault(undefined);
          }}
          fault={fault}
          placeholder="https://"
          inputMode="url"
        />
      </form>
    </Dialog>
  );
}
