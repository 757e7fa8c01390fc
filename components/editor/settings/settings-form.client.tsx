"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { momentText } from "@/components/ui/moment-text";
import { useZone } from "@/components/ui/zone.client";
import type { SettingsNow } from "@/db/editorial/save-settings";
import { BasicsPart } from "./basics-part.client";
import { ChecksPart } from "./checks-part.client";
import { ConflictPart } from "./conflict-part.client";
import { DeskPart } from "./desk-part.client";
import { bringTogether, type Draft, draftOf, type Key, keys, sameText } from "./draft";
import { type Faults, faultsLeft } from "./faults";
import { LinksPart } from "./links-part.client";
import { LookPart } from "./look-part.client";
import { PreviewPart } from "./preview-part.client";
import { ProgramsPart } from "./programs-part.client";
import { type SettingsAction, type SettingsState, untouched } from "./settings-state";
import { TextPart } from "./text-part.client";

type Props = {
  start: SettingsNow;
  action: SettingsAction;
  /** What the action answered when this page was made, which is without JavaScript. */
  answered: SettingsState | undefined;
  zones: string[];
};

/** What the parts of the form are given. */
export type PartProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  faults: Faults;
};

type Held = {
  base: SettingsNow;
  draft: Draft;
  torn: Key[];
  taken: Key[];
  /** Counts how often the text of the about page came from elsewhere than its own field. */
  written: number;
};

function begin(start: SettingsNow, answered: SettingsState | undefined): Held {
  const saved = draftOf(start.settings);
  if (!answered?.draft || answered.kind === "saved")
    return { base: start, draft: saved, torn: [], taken: [], written: 0 };
  if (answered.kind !== "conflict")
    return { base: start, draft: answered.draft, torn: [], taken: [], written: 0 };
  // Without JavaScript nobody remembers what this form began with: every difference is shown.
  const torn = keys.filter((key) => answered.draft && !sameText(key, answered.draft, saved));
  return { base: start, draft: answered.draft, torn, taken: [], written: 0 };
}

/** All settings in one form, saved in one step, with how the publication will look beside it. */
export function SettingsForm({ start, action, answered, zones }: Props) {
  const [state, send, isPending] = useActionState(action, answered ?? untouched);
  const [held, setHeld] = useState(() => begin(start, answered));
  const [sent, setSent] = useState(held.draft);
  const [seen, setSeen] = useState(state.answer);
  const form = useRef<HTMLFormElement>(null);
  const zone = useZone();
  const { base, draft, torn, taken } = held;
  const saved = draftOf(base.settings);
  const changed = keys.filter((key) => !sameText(key, saved, draft));

  if (state.answer !== seen) {
    setSeen(state.answer);
    if (state.now && state.kind === "saved") {
      // What was typed while it was being saved stays, and is not saved yet.
      const now = state.now;
      const fresh = draftOf(now.settings);
      const sent = state.draft ?? fresh;
      setHeld({ ...held, ...bringTogether(sent, draft, fresh), base: now, torn: [], taken: [] });
    }
    if (state.now && state.kind === "conflict") {
      const theirs = draftOf(state.now.settings);
      const written = held.written + 1;
      setHeld({ ...bringTogether(saved, draft, theirs), base: state.now, written });
    }
  }

  useEffect(() => {
    if (state.answer === 0) return;
    if (state.kind === "saved") announce("The settings are saved.");
    if (state.kind === "signed out") {
      void signInAgain().then((isSignedIn) => isSignedIn && form.current?.requestSubmit());
      return;
    }
    const first = form.current?.querySelector<HTMLElement>(
      state.kind === "refused"
        ? "[aria-invalid=true], [data-fault] :is(input,textarea)"
        : "[data-conflict]",
    );
    first?.focus();
  }, [state]);

  const hasChanges = changed.length > 0;
  useEffect(() => {
    if (!hasChanges) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasChanges]);

  const change = (part: Partial<Draft>) =>
    setHeld((now) => ({ ...now, draft: { ...now.draft, ...part } }));
  const faults = state.kind === "refused" ? faultsLeft(state.faults ?? {}, sent, draft) : {};
  const parts = { draft, change, faults };
  return (
    <form
      ref={form}
      action={send}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        const data = new FormData(event.currentTarget);
        setSent(draft);
        startTransition(() => send(data));
      }}
      // On the way down: lists keep the keys that reach them to themselves.
      onKeyDownCapture={(event) => {
        if (event.key !== "s" || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        form.current?.requestSubmit();
      }}
      className="mt-4 grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <input type="hidden" name="base" value={base.version} />
      <div className="min-w-0">
        {torn.length + taken.length > 0 && (
          <ConflictPart
            now={base}
            torn={torn}
            taken={taken}
            draft={draft}
            change={(part) => {
              change(part);
              setHeld((now) => ({ ...now, written: now.written + 1 }));
            }}
          />
        )}
        <BasicsPart {...parts} zones={zones} />
        <LookPart {...parts} />
        <TextPart key={held.written} {...parts} />
        <LinksPart {...parts} />
        <DeskPart {...parts} />
        <ChecksPart {...parts} />
        <ProgramsPart {...parts} />
      </div>
      <aside aria-label="Preview" className="order-first min-w-0 lg:order-none">
        <div className="lg:sticky lg:top-4">
          <PreviewPart draft={draft} settings={base.settings} />
        </div>
      </aside>
      <div className="sticky bottom-0 z-30 col-span-full -mx-4 flex flex-wrap items-center justify-end gap-x-4 gap-y-1 border-t border-rule bg-paper px-4 py-2">
        <p role="status" className="mr-auto text-label text-faint">
          <SavingWords {...{ state, isPending, faults }} changed={changed.length} />
          {state.kind !== "refused" && !hasChanges && base.changedAt && (
            <>
              {" "}
              Last changed {base.changedBy && `by ${base.changedBy} `}at{" "}
              {momentText(new Date(base.changedAt), zone)}.
            </>
          )}
        </p>
        <Button look="primary" type="submit" isPending={isPending}>
          {torn.length > 0 ? "Save these" : "Save settings"}
        </Button>
      </div>
    </form>
  );
}

type Words = { state: SettingsState; isPending: boolean; faults: Faults; changed: number };

/** What happened, what was kept and what to do. */
function SavingWords({ state, isPending, faults, changed }: Words) {
  if (isPending) return "Saving…";
  if (state.kind === "refused" && Object.keys(faults).length > 0)
    return (
      <span className="text-danger">▲ Not saved: see what is marked. What you typed is kept.</span>
    );
  if (state.kind === "signed out")
    return (
      <span className="text-danger">
        ▲ Not saved: you are signed out. What you typed is kept here: save again to sign in.
      </span>
    );
  if (state.kind === "conflict")
    return (
      <span className="text-danger">▲ Not saved yet: somebody else changed the settings too.</span>
    );
  if (changed > 0) return changed === 1 ? "One unsaved change." : `${changed} unsaved changes.`;
  return state.kind === "saved" ? <span className="text-good">✓ Saved.</span> : null;
}
