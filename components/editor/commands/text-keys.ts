import type { Keys } from "./keys";

/** The keys that a text has of its own, beside those of its toolbar. */
export function textKeys(): { name: string; keys: Keys }[] {
  return [
    { name: "Bold", keys: "Mod+B" },
    { name: "Italic", keys: "Mod+I" },
    { name: "Link the chosen words", keys: "Mod+K" },
    { name: "Cite a source", keys: "Mod+Alt+F" },
    { name: "Comment on the chosen words", keys: "Mod+Alt+M" },
    { name: "Heading", keys: "Mod+Alt+2" },
    { name: "Subheading", keys: "Mod+Alt+3" },
    { name: "Bulleted list", keys: "Mod+Shift+8" },
    { name: "Numbered list", keys: "Mod+Shift+7" },
    { name: "Quote", keys: "Mod+Shift+B" },
    { name: "Undo", keys: "Mod+Z" },
    { name: "Redo", keys: "Mod+Shift+Z" },
    { name: "To the toolbar, Escape back", keys: "Alt+F10" },
  ];
}
