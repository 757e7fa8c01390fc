"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Offer, useOffers } from "./use-offers.client";

type Props = {
  words?: string;
  label?: string;
  /** Whether somebody is here to type, and nothing else. */
  isStart?: boolean;
};

/** The field for a question. With a script it offers what may be meant, as a combobox; without, it is a field. */
export function SearchBox({ words = "", label = "Search", isStart = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { offers, ask, close } = useOffers();
  const [at, setAt] = useState(-1);
  const isOpen = offers.length > 0;

  useEffect(() => {
    const form = field.current?.form;
    // What was left empty is not worth a place in the address.
    const leaveOut = ({ formData }: FormDataEvent) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    };
    form?.addEventListener("formdata", leaveOut);
    return () => form?.removeEventListener("formdata", leaveOut);
  }, []);

  // What was typed before the script came is a question too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script has come
  useEffect(() => {
    const typed = field.current?.value ?? "";
    if (typed !== words && document.activeElement === field.current) ask(typed);
  }, []);

  function shut() {
    close();
    setAt(-1);
  }

  function choose({ kind, text, path }: Offer) {
    shut();
    if (kind !== "words") location.assign(path);
    else if (field.current) {
      field.current.value = text;
      field.current.form?.requestSubmit();
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = offers[at];
    if (event.key === "Escape" && isOpen) shut();
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const by = event.key === "ArrowDown" ? 1 : -1;
      // One more place than there are offers: the field itself.
      setAt(((at + 1 + by + offers.length + 1) % (offers.length + 1)) - 1);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="search-line">
      <input
        ref={field}
        type="text"
        inputMode="search"
        name="q"
        id="search"
        aria-label={label}
        defaultValue={words}
        // biome-ignore lint/a11y/noAutofocus: on a page that is nothing but this field
        autoFocus={isStart}
        maxLength={1000}
        placeholder="Words or a question"
        autoComplete="off"
        spellCheck
        enterKeyHint="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="search-offers"
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `search-offer-${at}` : undefined}
        onInput={({ currentTarget }) => {
          setAt(-1);
          ask(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={shut}
        className="search-input"
      />
      <button type="submit" className="search-button">
        Search
      </button>
      <div
        id="search-offers"
        role="listbox"
        aria-label="Suggestions"
        hidden={!isOpen}
        className="search-offers"
      >
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of its options
          <div
            key={offer.path}
            id={`search-offer-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(offer)}
          >
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {offer.text}
            </span>
            {offer.kind !== "words" && (
              <span className="font-sans text-label text-faint">{kinds[offer.kind]}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const kinds = { article: "Article", topic: "Topic", author: "Author" };
