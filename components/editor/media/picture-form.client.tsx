"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Field } from "@/components/editor/account/field";
import { type FormAction, untouched } from "@/components/editor/account/form-state";
import { TextArea } from "@/components/editor/named/text-area";
import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import { Button } from "@/components/ui/button.client";
import type { PictureToEdit } from "@/db/editorial/get-picture";
import { CutPreviews } from "./cut-previews";
import { FocalField } from "./focal-field.client";

type Props = {
  picture: PictureToEdit;
  action: FormAction;
  /** Whether they may move the focal point. */
  mayMove: boolean;
};

/** The focal point with what it does to every shape, and the words that the library keeps. */
export function PictureForm({ picture, action, mayMove }: Props) {
  const [state, send, isPending] = useActionState(action, untouched);
  const [focal, setFocal] = useState(picture.focal);
  const [isChanged, setChanged] = useState(false);
  const place = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!state.isSignedOut) return;
    void signInAgain().then((isSignedIn) => isSignedIn && place.current?.requestSubmit());
  }, [state]);

  function move(next: typeof focal) {
    setFocal(next);
    setChanged(true);
  }

  return (
    <form
      ref={place}
      action={send}
      onSubmit={(event) => {
        // React resets a form whose action is done, and what was refused would be lost.
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => send(form));
        setChanged(false);
      }}
      onInput={() => setChanged(true)}
      aria-busy={isPending}
      className="grid gap-6"
    >
      <input type="hidden" name="version" value={state.values?.version ?? picture.version} />
      <input type="hidden" name="focal" value={JSON.stringify(focal)} />
      <FocalField
        file={picture.file}
        alt={picture.alt || picture.saidToShow}
        focal={focal}
        onChange={move}
        isDisabled={!mayMove}
      />
      {!mayMove && (
        <p className="text-label text-faint">
          Readers see this picture: its focal point is for editors to move.
        </p>
      )}
      {state.faults?.focal && <p className="text-danger">{state.faults.focal}</p>}
      <section aria-labelledby="cuts">
        <h2 id="cuts" className="mb-2 font-semibold">
          In every shape
        </h2>
        <CutPreviews file={picture.file} focal={focal} />
      </section>
      <section aria-labelledby="words-kept" className="grid gap-3">
        <div>
          <h2 id="words-kept" className="font-semibold">
            Words
          </h2>
          <p className="text-label text-faint">
            Offered wherever the picture is chosen, and found by search. What articles say of it
            already stays theirs.
          </p>
        </div>
        <TextArea
          name="alt"
          label="Alternative text"
          hint="What the picture shows, for those who cannot see it."
          maxLength={1_000}
          defaultValue={picture.alt}
          fault={state.faults?.alt}
        />
        <Field
          name="caption"
          label="Caption"
          maxLength={1_000}
          dir="auto"
          defaultValue={picture.caption}
          fault={state.faults?.caption}
        />
        <Field
          name="credit"
          label="Credit"
          maxLength={300}
          dir="auto"
          defaultValue={picture.credit}
          fault={state.faults?.credit}
        />
      </section>
      {state.message && (
        <p role="alert" className="border-s-3 border-danger ps-3 text-danger">
          {state.message}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" isPending={isPending}>
          Save
        </Button>
        <p role="status" className={isChanged ? "text-faint" : "text-good"}>
          {isChanged ? "Not saved yet." : isPending ? "Saving…" : state.done}
        </p>
      </div>
    </form>
  );
}
