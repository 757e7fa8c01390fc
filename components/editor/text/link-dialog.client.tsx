"use client";

import type { Editor } from "@tiptap/react";
import { type FormEvent, useContext, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { DeskContext } from "@/components/editor/article/desk-context.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import { addressFrom } from "@/lib/content/address-from";
import { withoutSite } from "@/lib/content/own-pages";
import { looksLikeAddress } from "./link";
import { OwnArticles } from "./own-articles.client";

/** Asks where the chosen words lead: to an address, or to an article found by words of its title. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const before: string = editor.getAttributes("link").href ?? "";
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<string>();
  const isOnArticle = useContext(DeskContext) !== undefined;
  const firstArticle = useRef<() => void>(undefined);
  const isAddress = looksLikeAddress(typed) || /^[/#]|^mailto:/i.test(typed.trim());

  function close() {
    onClose();
    // The dialog gives the focus back to what had it; the text wants its own cursor.
    requestAnimationFrame(() => editor.commands.focus());
  }

  /** With no words chosen the address itself, or the article's title, is put in. */
  function set(href: string, words: string) {
    const chain = editor.chain().extendMarkRange("link");
    if (editor.state.selection.empty && !before) {
      chain.insertContent({
        type: "text",
        text: words,
        marks: [{ type: "link", attrs: { href } }],
      });
    } else {
      chain.setLink({ href });
    }
    chain.run();
    close();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    // A form in a portal is still inside the page's own in React's eyes.
    event.stopPropagation();
    // A word alone is no address, though a browser would take it for one.
    const href = isAddress || typed.includes(".") ? addressFrom(typed) : undefined;
    if (href) set(withoutSite(href, location.origin), typed.trim());
    else if (firstArticle.current) firstArticle.current();
    else setFault("Links lead to https, http or mailto addresses, or to /a-page of this site.");
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
      <form id="link-form" onSubmit={submit} className="flex flex-col gap-2">
        <Autocomplete
          disableAutoFocusFirst
          inputValue={typed}
          onInputChange={(value) => {
            setTyped(value);
            setFault(undefined);
          }}
        >
          <TextField
            label={isOnArticle ? "Address, or words of an article’s title" : "Address"}
            autoFocus
            fault={fault}
            placeholder="https://"
            inputMode="url"
          />
          {isOnArticle && !isAddress && (
            <OwnArticles words={typed} first={firstArticle} onChoose={set} />
          )}
        </Autocomplete>
      </form>
    </Dialog>
  );
}
