"use client";

import { useId } from "react";
import { inputLook } from "@/components/ui/text-field.client";
import { changeableChecks, checkRules, levels } from "@/lib/content/checks/levels";
import { levelNames } from "./draft";
import type { PartProps } from "./settings-form.client";
import { SettingsPart } from "./settings-part";

/** What each check of an article does before it is published. */
export function ChecksPart({ draft, change }: PartProps) {
  return (
    <SettingsPart
      title="Checks"
      about="What is looked for before an article is published. A title, an address, a report and words for the hero are always needed."
    >
      <ul className="flex flex-col">
        {changeableChecks.map((name) => (
          <CheckLine
            key={name}
            name={name}
            value={draft.checks[name] ?? checkRules[name].level}
            onChange={(level) => change({ checks: { ...draft.checks, [name]: level } })}
          />
        ))}
      </ul>
    </SettingsPart>
  );
}

type LineProps = {
  name: (typeof changeableChecks)[number];
  value: string;
  onChange: (level: string) => void;
};

function CheckLine({ name, value, onChange }: LineProps) {
  const id = useId();
  return (
    <li className="flex items-center justify-between gap-x-4 border-t border-rule py-1.5 first:border-t-0">
      <label htmlFor={id}>{checkRules[name].looksFor}</label>
      <select
        id={id}
        name={`checks.${name}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={`${inputLook} min-h-8 w-40! shrink-0`}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {levelNames[level]}
          </option>
        ))}
      </select>
    </li>
  );
}
