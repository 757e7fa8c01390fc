"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/ui/text-field.client";
import { isTimeZone } from "@/lib/content/time-zone";
import { languages } from "./languages";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** Who the publication is, in which language, and where its days begin. */
export function BasicsPart({ draft, change, faults, zones }: PartProps & { zones: string[] }) {
  const text = (name: "name" | "tagline" | "description") => ({
    name,
    value: draft[name],
    onChange: (value: string) => change({ [name]: value }),
    fault: faults[name],
  });
  return (
    <>
      <SettingsPart title="Name" about="On every page, in feeds, and where pages are shared.">
        <TextField label="Name" {...text("name")} />
        <TextField
          label="Tagline"
          {...text("tagline")}
          hint="Under the name on the front page, and in its title."
        />
        <TextField
          label="Description"
          lines
          {...text("description")}
          hint="A sentence or two at the foot of each page and for search engines."
        />
      </SettingsPart>
      <SettingsPart title="Place" about="Each article may have a language of its own.">
        <TextField
          label="Language"
          name="language"
          value={draft.language}
          onChange={(language) => change({ language })}
          fault={faults.language}
          offers={languages}
          autoComplete="off"
          hint={
            languages.find(({ value }) => value === draft.language.trim())?.name ??
            "A tag such as en, zh-Hans or ar."
          }
        />
        <TextField
          label="Time zone"
          name="timeZone"
          value={draft.timeZone}
          onChange={(timeZone) => change({ timeZone })}
          fault={faults.timeZone}
          offers={zones.map((value) => ({ value }))}
          autoComplete="off"
          hint={<ThereNow zone={draft.timeZone.trim()} />}
        />
      </SettingsPart>
    </>
  );
}

/** What time it is in a zone, on the minute. */
function ThereNow({ zone }: { zone: string }) {
  const [now, setNow] = useState<Date>();
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  if (!isTimeZone(zone)) return "Type a city: Asia/Shanghai, Europe/Berlin, America/New_York.";
  const there =
    now &&
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "long",
      hour: "2-digit",
      minute: "2-digit",
    }).format(now);
  return (
    <>
      {there && `It is ${there} there now. `}
      Days, editions and times of day are those of this zone.
    </>
  );
}
