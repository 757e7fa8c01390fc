"use client";

import { useField } from "@/components/editor/article/desk-context.client";
import { looksLikeAddress } from "@/components/editor/text/link";
import { Select } from "@/components/ui/select.client";
import { TextField } from "@/components/ui/text-field.client";
import { TypedField } from "@/components/ui/typed-field.client";
import { addressFrom } from "@/lib/content/address-from";
import type { Source, SourceKind } from "@/lib/content/content";

/** What is known of one source; taken from the article, since the rows of its list are drawn a moment later. */
export function SourceForm({ id, isNew = false }: { id: string; isNew?: boolean }) {
  const [sources, setSources] = useField("sources");
  const source = sources.find((one) => one.id === id);
  if (!source) return null;
  const set = (name: keyof Source) => (value: string) =>
    setSources(sources.map((one) => (one.id === id ? { ...one, [name]: value } : one)));
  return (
    <div className="grid grid-cols-2 gap-2 pb-2">
      <TextField
        label="Title"
        // Somebody has asked for it to write in.
        autoFocus={isNew}
        className="col-span-2"
        value={source.title}
        onChange={set("title")}
      />
      <div className="col-span-2">
        <TypedField
          label="Address"
          value={source.address}
          read={readAddress}
          onChange={set("address")}
          placeholder="https://"
          tidies
        />
      </div>
      <TextField
        label="Publisher"
        className="col-span-2"
        value={source.publisher}
        onChange={set("publisher")}
        hint={
          looksLikeAddress(source.publisher) &&
          "This looks like an address. Put it under Address, so that readers get a link."
        }
      />
      <TextField label="Date" type="date" value={source.date} onChange={set("date")} />
      <TypedField
        label="Language"
        value={source.language}
        read={readLanguage}
        onChange={set("language")}
        placeholder="zh, en, ru…"
        tidies
      />
      <div className="col-span-2">
        <Select
          label="Kind"
          value={source.kind ?? ""}
          options={kinds}
          onChange={(kind) => {
            const { kind: _, ...rest } = source;
            const next = kind === "" ? rest : { ...rest, kind };
            setSources(sources.map((one) => (one.id === id ? next : one)));
          }}
        />
      </div>
    </div>
  );
}

const kinds: { value: SourceKind | ""; name: string }[] = [
  { value: "", name: "Not said" },
  { value: "primary", name: "Primary: who was there, or the thing itself" },
  { value: "secondary", name: "Secondary: what others said of it" },
];

function readAddress(typed: string) {
  if (typed.trim() === "") return { value: "" };
  const value = addressFrom(typed);
  return value ? { value } : { fault: "Not an address." };
}

function readLanguage(typed: string) {
  const value = typed.trim();
  return value === "" || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
    ? { value }
    : { fault: "A code such as zh, en or zh-Hans." };
}
