"use client";

import { TextField } from "@/components/ui/text-field.client";
import { NativeSelect } from "./native-select.client";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** What new articles start with, what stands under those without related articles, and what publishing takes. */
export function DeskPart({ draft, change, faults }: PartProps) {
  const text = (name: "heading" | "signature" | "label") => ({
    name,
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    fault: faults[name],
  });
  return (
    <SettingsPart
      title="Articles"
      about="The Editor’s Desk box of each new article starts with these words; articles that are there keep theirs."
    >
      <TextField label="Heading of the Editor’s Desk" {...text("heading")} />
      <TextField label="Signature" {...text("signature")} />
      <TextField label="Label" {...text("label")} />
      <NativeSelect
        label="Where no related articles are chosen"
        name="relatedWhenNone"
        value={draft.relatedWhenNone}
        onChange={(relatedWhenNone) => change({ relatedWhenNone })}
        options={[
          { value: "nothing", name: "Say that none were found" },
          { value: "suggestions", name: "Show suggestions by subject" },
        ]}
      />
      <NativeSelect
        label="Review before publishing"
        name="review"
        value={draft.review}
        onChange={(review) => change({ review })}
        options={[
          { value: "none", name: "Not needed: editors publish as they see fit" },
          { value: "needed", name: "An editor approves every text first" },
          { value: "by another", name: "An editor approves, other than who sent it to review" },
        ]}
      />
    </SettingsPart>
  );
}
