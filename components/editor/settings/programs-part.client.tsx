"use client";

import { TextField } from "@/components/ui/text-field.client";
import { NativeSelect } from "./native-select.client";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** What feed readers are given, and who is told of each publication. */
export function ProgramsPart({ draft, change, faults }: PartProps) {
  return (
    <SettingsPart title="Feeds" about="Feed readers learn of new articles within seconds by a hub.">
      <NativeSelect
        label="Feeds tell"
        name="feedContent"
        value={draft.feedContent}
        onChange={(feedContent) => change({ feedContent })}
        options={[
          { value: "full", name: "Whole articles" },
          { value: "summary", name: "Dek and takeaways, with a link to the article" },
        ]}
      />
      <TextField
        label="WebSub hubs"
        name="hubs"
        lines
        value={draft.hubs}
        onChange={(hubs) => change({ hubs })}
        fault={faults.hubs}
        placeholder="https://pubsubhubbub.appspot.com/"
        hint="One address a line, five at most. Leave it empty to tell nobody."
      />
    </SettingsPart>
  );
}
