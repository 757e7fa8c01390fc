"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import type { StepAnswer } from "./step-actions";
import { useStep } from "./use-step.client";
import { Why } from "./why";

type Props = {
  title: string;
  about: ReactNode;
  label: string;
  hint?: string;
  /** Why an empty note is not taken; where it may be empty, nothing. */
  needed?: string;
  done: string;
  doing: string;
  /** What is said once it is done. */
  said: string;
  ask: (version: number, note: string) => Promise<StepAnswer>;
  onClose: () => void;
};

/** A step that is taken with a note to somebody. */
export function NoteDialog(props: Props) {
  const { title, about, label, hint, needed, done, doing, said, ask, onClose } = props;
  const { isPending, why, take } = useStep();
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const lacks = needed && !note.trim() ? needed : undefined;

  async function send() {
    setAsked(true);
    if (lacks) return;
    if (await take((version) => ask(version, note), said)) onClose();
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button look="primary" onPress={() => void send()} isPending={isPending}>
            {isPending ? doing : done}
          </Button>
        </>
      }
    >
      {about}
      <TextField
        label={label}
        hint={hint}
        lines
        autoFocus
        maxLength={2_000}
        value={note}
        onChange={setNote}
        fault={asked ? lacks : undefined}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) void send();
          else event.continuePropagation();
        }}
      />
      <Why>{why}</Why>
    </Dialog>
  );
}
