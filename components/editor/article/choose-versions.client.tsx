"use client";

import { type ReactNode, useState } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { type Difference, merge, type Side } from "@/components/editor/saving/differences";
import { fieldText, type NameOf } from "@/components/editor/saving/field-text";
import { type Field, fieldNames } from "@/components/editor/saving/fields";
import { same } from "@/components/editor/saving/same";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Content } from "@/lib/content/content";
import { type Run, wordChanges } from "@/lib/content/history/word-changes";

type Props = {
  title: string;
  /** Who and when, and what was kept. */
  about: ReactNode;
  mine: Content;
  theirs: Content;
  between: Difference[];
  sides: Record<Side, ReactNode>;
  nameOf: NameOf;
  done: string;
  onChosen: (content: Content) => void;
  onClose: () => void;
};

/** Two versions of an article, field by field and side by side; one of each is chosen before anything is saved. */
export function ChooseVersions(props: Props) {
  const { title, about, mine, theirs, between, sides, nameOf, done, onChosen, onClose } = props;
  const [chosen, setChosen] = useState<Partial<Record<Field, Side>>>({});
  const asked = between.filter(({ versions }) => !same(versions.mine, versions.theirs));
  const open = between.filter(({ field, suggested }) => !(chosen[field] ?? suggested));
  return (
    <Dialog
      title={title}
      wide
      isOpen
      onClose={onClose}
      buttons={
        <>
          {open.length > 0 && (
            <p className="mr-auto self-center text-label text-faint">
              Still to choose: {open.map(({ field }) => fieldNames[field]).join(", ")}
            </p>
          )}
          <Button onPress={onClose}>Not now</Button>
          <Button
            look="primary"
            isDisabled={open.length > 0}
            onPress={() => onChosen(merge(mine, theirs, between, chosen))}
          >
            {done}
          </Button>
        </>
      }
    >
      <div>{about}</div>
      {asked.map(({ field, suggested, versions }) => (
        <Versions
          key={field}
          name={fieldNames[field]}
          texts={{
            mine: fieldText(field, { ...mine, [field]: versions.mine }, nameOf),
            theirs: fieldText(field, { ...theirs, [field]: versions.theirs }, nameOf),
          }}
          sides={sides}
          value={chosen[field] ?? suggested}
          onChange={(side) => setChosen({ ...chosen, [field]: side })}
        />
      ))}
    </Dialog>
  );
}

type VersionsProps = {
  name: string;
  texts: Record<Side, string>;
  sides: Record<Side, ReactNode>;
  value: Side | undefined;
  onChange: (side: Side) => void;
};

function Versions({ name, texts, sides, value, onChange }: VersionsProps) {
  const { one, other } = wordChanges(texts.mine, texts.theirs);
  const runs = { mine: one, theirs: other };
  return (
    <RadioGroup
      value={value ?? null}
      onChange={(side) => onChange(side as Side)}
      orientation="horizontal"
      className="border-t border-rule pt-3"
    >
      <Label className="font-semibold">{name}</Label>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map((side) => (
          <Radio
            key={side}
            value={side}
            className="group flex cursor-pointer flex-col gap-1 border border-rule p-3 data-selected:border-ink"
          >
            <span className="flex items-center gap-2 text-label">
              <span
                aria-hidden
                className="inline-block size-3 rounded-full border border-faint group-data-selected:border-4 group-data-selected:border-ink"
              />
              {sides[side]}
            </span>
            <Marked runs={runs[side]} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function Marked({ runs }: { runs: Run[] }) {
  if (runs.length === 0) return <span className="text-faint italic">Empty</span>;
  let at = 0;
  return (
    <span className="max-h-80 overflow-y-auto font-serif whitespace-pre-line">
      {runs.map(({ text, changed }) => {
        const key = at;
        at += text.length;
        return changed ? (
          <mark key={key} className="bg-transparent text-accent underline underline-offset-2">
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </span>
  );
}
