"use client";

import { type FormEvent, useRef } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import { NativeSelect } from "@/components/editor/settings/native-select.client";
import { Button } from "@/components/ui/button.client";
import { inputLook } from "@/components/ui/text-field.client";
import type { Choice } from "@/db/editorial/choices";
import { isNarrowed, type ListFilter, listAddress } from "./list-address";

type Props = { filter: ListFilter; topics: Choice[]; authors: Choice[] };

/**
 * What narrows a list: a form that asks for nothing but an address, by itself once something is
 * chosen. It works without a script too; with one the address says nothing that was not chosen.
 */
export function FilterForm({ filter, topics, authors }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const narrow = () => form.current?.requestSubmit();
  const { state, words, topic = "", author = "", mine } = filter;

  function goTo(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const text = (name: string) => String(said.get(name) ?? "");
    const chosen: ListFilter = {
      state,
      words: text("words"),
      topic: text("topic"),
      author: text("author"),
      mine: text("mine") === "yes",
    };
    location.assign(listAddress(isNarrowed(chosen) ? chosen : { view: "all" }));
  }

  return (
    <form ref={form} action="/editor" onSubmit={goTo} className="flex flex-wrap items-end gap-2">
      {state && <input type="hidden" name="state" value={state} />}
      {!state && <input type="hidden" name="view" value="all" />}
      <SearchField name="words" defaultValue={words ?? ""} className="max-sm:w-full">
        <Label className="sr-only">Search all texts</Label>
        <Input
          className={`${inputLook} min-h-8 sm:w-72`}
          placeholder="Search all texts  ( / )"
          aria-keyshortcuts="/"
        />
      </SearchField>
      <Choose name="topic" label="Topic" value={topic} all="All topics" of={topics} then={narrow} />
      <Choose
        name="author"
        label="Author"
        value={author}
        all="All authors"
        of={authors}
        then={narrow}
      />
      <Choose
        name="mine"
        label="Begun by"
        value={mine ? "yes" : ""}
        all="Anybody"
        of={[{ id: "yes", name: "Me" }]}
        then={narrow}
      />
      <Button type="submit">Find</Button>
    </form>
  );
}

type ChooseProps = {
  name: string;
  label: string;
  value: string;
  all: string;
  of: Choice[];
  then: () => void;
};

function Choose({ name, label, value, all, of, then }: ChooseProps) {
  return (
    <div className="max-w-44 [&_label]:sr-only">
      <NativeSelect
        label={label}
        name={name}
        value={value}
        options={[
          { value: "", name: all },
          ...of.map((one) => ({ value: one.id, name: one.name })),
        ]}
        onChange={then}
      />
    </div>
  );
}
