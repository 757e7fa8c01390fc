"use client";

import { useEffect, useRef } from "react";

/** Milliseconds after which whatever was asked for is not waited for any more. */
const patience = 3_000;

/**
 * Holds the letters that somebody types while a field that they asked for is on its way: they are
 * meant for that field, and would else be written into the text behind it. From `hold` on, until the field has
 * the focus and calls `take`, or is not wanted any more.
 */
export function useEarlyKeys() {
  const held = useRef<{ words: string; until: number }>(undefined);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { current } = held;
      if (!current || event.timeStamp > current.until) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape" || event.key === "Tab") return;
      if (event.key.length === 1) current.words += event.key;
      if (event.key === "Backspace") current.words = current.words.slice(0, -1);
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // Before anything on the page, whose text has the focus yet.
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);

  return {
    hold() {
      held.current = { words: "", until: performance.now() + patience };
    },
    take(): string {
      const words = held.current?.words ?? "";
      held.current = undefined;
      return words;
    },
  };
}
