"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { AutoTextArea } from "@/components/ui/auto-text-area.client";
import { inputLook } from "@/components/ui/text-field.client";
import type { Mentionable } from "@/db/editorial/comments/list-mentionable";
import { longestComment } from "@/lib/content/comments/words";
import { matching, nameBeingTyped } from "./name-being-typed";

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  people: Mentionable[];
  onSend: () => void;
  onCancel: () => void;
};

/** The words of a comment; after an @ it offers the people who may read it. */
export function MentionField({ label, value, onChange, people, onSend, onCancel }: Props) {
  const list = useId();
  const area = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const typed = caret === undefined ? undefined : nameBeingTyped(value, caret);
  const offers = typed ? matching(people, typed.name) : [];
  const offered = offers[Math.min(chosen, offers.length - 1)];

  function take({ name }: Mentionable) {
    if (!typed) return;
    const before = `${value.slice(0, typed.at)}@${name}`;
    onChange(before + value.slice(caret));
    setCaret(undefined);
    requestAnimationFrame(() => {
      const field = area.current?.querySelector("textarea");
      field?.focus();
      field?.setSelectionRange(before.length, before.length);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (offered && step) setChosen((chosen + step + offers.length) % offers.length);
    else if (offered && (event.key === "Enter" || event.key === "Tab")) take(offered);
    else if (offered && event.key === "Escape") setCaret(undefined);
    else if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onSend();
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <TextField
        ref={area}
        value={value}
        maxLength={longestComment}
        onChange={(text) => {
          onChange(text);
          setCaret(area.current?.querySelector("textarea")?.selectionStart);
          setChosen(0);
        }}
        onBlur={() => setCaret(undefined)}
      >
        <Label className="sr-only">{label}</Label>
        <AutoTextArea
          className={`${inputLook} min-h-[3.6em]`}
          placeholder={label}
          autoFocus
          aria-autocomplete="list"
          aria-controls={offered && list}
          aria-activedescendant={offered && `${list}-${offered.id}`}
          onKeyDown={onKeyDown}
        />
      </TextField>
      {offered && (
        <div
          id={list}
          role="listbox"
          aria-label="People"
          className="absolute inset-x-0 top-full z-20 border border-faint bg-paper p-1"
        >
          {offers.map((person) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
            <div
              key={person.id}
              id={`${list}-${person.id}`}
              role="option"
              aria-selected={person === offered}
              className={`cursor-default px-2 py-1 ${person === offered ? "bg-tint" : ""}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
      <p role="status" className="sr-only">
        {offered && `${offers.length} people: ${offered.name}`}
      </p>
    </div>
  );
}
