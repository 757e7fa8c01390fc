"use client";

import { momentText } from "@/components/ui/moment-text";
import { useZone } from "@/components/ui/zone.client";
import type { SettingsNow } from "@/db/editorial/save-settings";
import { type Draft, draftOf, type Key, partNames, partText, sameText } from "./draft";

type Props = {
  now: SettingsNow;
  /** What both sides changed. */
  torn: Key[];
  /** What only the other side changed. */
  taken: Key[];
  draft: Draft;
  change: (part: Partial<Draft>) => void;
};

/** What somebody else saved in between beside what is in the form: nothing is lost, and each is chosen. */
export function ConflictPart({ now, torn, taken, draft, change }: Props) {
  const zone = useZone();
  const theirs = draftOf(now.settings);
  const who = now.changedBy ?? "Somebody";
  const take = <One extends Key>(key: One, from: Draft) => change({ [key]: from[key] });
  return (
    <section
      aria-labelledby="settings-conflict"
      className="mb-6 border-y border-s-3 border-rule border-s-danger bg-tint p-4"
    >
      <h2 id="settings-conflict" data-conflict tabIndex={-1} className="font-semibold outline-none">
        {who} changed the settings too
        {now.changedAt && `, at ${momentText(new Date(now.changedAt), zone)}`}
      </h2>
      <p className="mt-1 text-pretty">
        Nothing of theirs or yours was overwritten.
        {torn.length > 0
          ? " Yours stands in the form; choose theirs where it is better, then save."
          : " You changed different parts: save again to keep both."}
      </p>
      {taken.length > 0 && (
        <p className="mt-1 text-faint">
          Changed by {who} alone, and taken: {taken.map((key) => partNames[key]).join(", ")}.
        </p>
      )}
      {torn.map((key) => (
        <Torn key={key} part={key} draft={draft} theirs={theirs} who={who} take={take} />
      ))}
    </section>
  );
}

type TornProps = {
  part: Key;
  draft: Draft;
  theirs: Draft;
  who: string;
  take: (key: Key, from: Draft) => void;
};

function Torn({ part, draft, theirs, who, take }: TornProps) {
  const isTheirs = sameText(part, draft, theirs);
  return (
    <div className="mt-3 border-t border-rule pt-3">
      <p className="text-label font-semibold">{partNames[part]}</p>
      <div className="mt-1 grid gap-3 sm:grid-cols-2">
        <div>
          <p className="text-label text-faint">In the form</p>
          <p dir="auto" className="max-h-40 overflow-y-auto break-words whitespace-pre-line">
            {partText(part, draft)}
          </p>
        </div>
        <div>
          <p className="text-label text-faint">{who}’s</p>
          <p dir="auto" className="max-h-40 overflow-y-auto break-words whitespace-pre-line">
            {partText(part, theirs)}
          </p>
          {!isTheirs && (
            <button
              type="button"
              onClick={() => take(part, theirs)}
              className="mt-1 cursor-pointer border border-rule bg-paper px-2 py-0.5 text-label hover:border-faint"
            >
              Use {who}’s {partNames[part].toLowerCase()}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
