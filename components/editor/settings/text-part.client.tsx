"use client";

import { Fault } from "@/components/editor/fields/fault";
import { RichText } from "@/components/editor/text/rich-text.client";
import { TextField } from "@/components/ui/text-field.client";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** What readers can learn of the publication, and how they reach it. */
export function TextPart({ draft, change, faults }: PartProps) {
  return (
    <SettingsPart
      title="About"
      about="Who writes, by which rules, who pays. Readers find it at /about, from the foot of each page, as soon as there is a word."
    >
      <input type="hidden" name="about" value={JSON.stringify(draft.about)} />
      <div className="border border-rule px-3 pb-3">
        <RichText
          label="About page"
          kind="body"
          start={draft.about}
          onChange={(about) => change({ about })}
          placeholder="What this publication is."
          className="desk-text font-serif text-base"
        />
      </div>
      <Fault message={faults.about} />
      <TextField
        label="Contact e-mail"
        name="contactEmail"
        inputMode="email"
        value={draft.contactEmail}
        onChange={(contactEmail) => change({ contactEmail })}
        fault={faults.contactEmail}
        hint="At the foot of each page. Leave it empty to show none."
      />
    </SettingsPart>
  );
}
