"use client";

import { type KeyboardEvent, useRef } from "react";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { Suggestion } from "@/db/editorial/suggest-related";
import { useSuggestions } from "./use-suggestions.client";
import { whySuggested } from "./why-suggested";

type Props = {
  /** Those that are chosen already, which need no suggestion. */
  chosen: string[];
  isFull: boolean;
  onAccept: (suggestion: Suggestion) => void;
  /** Takes back what was accepted last; undefined where nothing was. */
  onTakeBack: (() => void) | undefined;
};

const shown = 5;

/** What belongs with the article, best first: Enter accepts, Backspace takes back. */
export function RelatedSuggestions({ chosen, isFull, onAccept, onTakeBack }: Props) {
  const suggestions = useSuggestions().filter(({ id }) => !chosen.includes(id));
  const list = useRef<HTMLUListElement>(null);
  if (isFull || (suggestions.length === 0 && !onTakeBack)) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Backspace" || !onTakeBack) return;
    event.preventDefault();
    onTakeBack();
  }

  /** The next one comes under the same finger. */
  function accept(suggestion: Suggestion, index: number) {
    onAccept(suggestion);
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll("button") ?? [];
      buttons[Math.min(index, buttons.length - 1)]?.focus();
    });
  }

  return (
    <div className="flex flex-col gap-1 pt-1">
      <h3 id="suggestions" className="text-label text-faint">
        Suggestions
      </h3>
      <ul ref={list} aria-labelledby="suggestions" onKeyDownCapture={onKeyDown}>
        {suggestions.slice(0, shown).map((suggestion, index) => (
          <li key={suggestion.id} className="flex items-start gap-2 border-t border-rule py-1.5">
            <div className="min-w-0 grow">
              <p dir="auto">{suggestion.title}</p>
              <p className="text-label text-pretty text-faint">
                {whySuggested(suggestion)} <Moment at={suggestion.firstPublishedAt} />
              </p>
            </div>
            <Button
              size="small"
              aria-label={`Add ${suggestion.title}`}
              onPress={() => accept(suggestion, index)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
      {onTakeBack && (
        <p className="flex items-center gap-2 text-label text-faint">
          Added.
          <Button size="small" onPress={onTakeBack}>
            Undo
          </Button>
        </p>
      )}
    </div>
  );
}
