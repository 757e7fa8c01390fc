"use client";

import { Checkbox } from "react-aria-components/Checkbox";
import { placeOf, useFault, useField } from "@/components/editor/article/desk-context.client";
import { TypedField } from "@/components/ui/typed-field.client";
import { LanguageTag } from "@/lib/content/language-tag";
import { languageName } from "@/lib/reading/moments";
import { PanelPart } from "./panel-part";

/** What machines are told of the article: its language, and whether search engines may list it. */
export function DetailsField() {
  const [language, setLanguage] = useField("language");
  const [noindex, setNoindex] = useField("noindex");
  return (
    <PanelPart field="language" title="For machines">
      <TypedField
        label="Language"
        value={language ?? ""}
        read={readLanguage}
        onChange={(typed) => setLanguage(typed || null)}
        placeholder="zh-Hans, ar, ru…"
        tidies
        fault={useFault("language")}
        hint={
          language
            ? `${languageName(language)}: type, hyphenation and direction follow it.`
            : "The publication’s own, or what the letters show."
        }
      />
      <div id={placeOf("noindex")}>
        <Checkbox
          isSelected={noindex}
          onChange={setNoindex}
          className="group flex cursor-pointer items-center gap-2"
        >
          <span
            aria-hidden
            className="flex size-4 items-center justify-center border border-faint text-label group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-selected:border-ink group-data-selected:bg-ink group-data-selected:text-paper"
          >
            {noindex && "✓"}
          </span>
          Hide from search engines
        </Checkbox>
      </div>
    </PanelPart>
  );
}

function readLanguage(typed: string) {
  const value = typed.trim();
  return value === "" || LanguageTag.safeParse(value).success
    ? { value }
    : { fault: "A code such as zh, ar or zh-Hans." };
}
