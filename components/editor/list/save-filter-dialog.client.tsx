"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";

type Props = {
  /** Gives what is wrong, or nothing. */
  onSave: (name: string) => Promise<string | undefined>;
  onClose: () => void;
};

/** Asks for the name under which a list is kept. */
export function SaveFilterDialog({ onSave, onClose }: Props) {
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    setSaving(true);
    setFault(await onSave(name));
    setSaving(false);
  }

  return (
    <Dialog
      title="Save this filter"
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="save-filter" isPending={isSaving}>
            Save
          </Button>
        </>
      }
    >
      <form id="save-filter" onSubmit={save}>
        <TextField
          label="Name"
          hint="It stands beside the lists, for you alone."
          value={name}
          onChange={setName}
          fault={fault}
          maxLength={60}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
