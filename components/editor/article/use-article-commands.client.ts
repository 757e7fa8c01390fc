"use client";

import { useEffect } from "react";
import type { Command } from "@/components/editor/commands/commands";
import { useCommands } from "@/components/editor/commands/use-commands.client";
import { type Field, fieldNames } from "@/components/editor/saving/fields";
import { goTo } from "./desk-context.client";
import { leaveFocusMode, toggleFocusMode } from "./focus-mode";

/** The parts of the page in its order; those with a digit are one press away from anywhere. */
const parts: { field: Field; digit?: number; words?: string }[] = [
  { field: "title", digit: 1, words: "headline" },
  { field: "dek", words: "summary" },
  { field: "hero", digit: 2, words: "picture image caption credit alternative text" },
  { field: "takeaways", digit: 3 },
  { field: "analysis", digit: 4, words: "opinion analysis" },
  { field: "body", digit: 5, words: "report text" },
  { field: "slug", words: "slug url" },
  { field: "topics", digit: 6 },
  { field: "authors", digit: 7, words: "byline" },
  { field: "related", digit: 8 },
  { field: "sources", digit: 9 },
  { field: "language", words: "details search engines" },
];

/** What can be done to the article from anywhere on its page. */
export function useArticleCommands(keeper: { hurry: () => void }) {
  useEffect(() => leaveFocusMode, []);
  useCommands([
    { id: "save", name: "Save now", group: "Article", keys: "Mod+S", run: keeper.hurry },
    {
      id: "focus mode",
      name: "Only the text, or everything again",
      group: "Article",
      keys: "Mod+Shift+F",
      words: "focus distraction free zen full screen",
      run: toggleFocusMode,
    },
    ...parts.map(
      ({ field, digit, words }): Command => ({
        id: `go ${field}`,
        name: fieldNames[field],
        group: "Go to",
        ...(digit && { keys: `Part+${digit}` }),
        ...(words && { words }),
        run: () => goTo(field),
      }),
    ),
  ]);
}
