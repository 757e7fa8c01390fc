"use client";

import { LinkList } from "./link-list.client";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** Where the foot of each page leads. */
export function LinksPart({ draft, change, faults }: PartProps) {
  return (
    <SettingsPart title="Links" about="In the foot of each page, in this order.">
      <LinkList
        name="profiles"
        title="Profiles elsewhere"
        add="Add a profile"
        most={12}
        example="Mastodon"
        rows={draft.profiles}
        onChange={(profiles) => change({ profiles })}
        fault={faults.profiles}
      />
      <LinkList
        name="footerLinks"
        title="Footer links"
        add="Add a footer link"
        most={20}
        example="Imprint"
        rows={draft.footerLinks}
        onChange={(footerLinks) => change({ footerLinks })}
        fault={faults.footerLinks}
      />
    </SettingsPart>
  );
}
