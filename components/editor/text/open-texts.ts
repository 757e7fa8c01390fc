import type { Editor } from "@tiptap/core";

export type TextName = "body" | "analysis";

const open = new Map<TextName, Editor>();

/** Makes a text of the article known while it is on the page, to what works on all of them. */
export function registerText(name: TextName, editor: Editor): () => void {
  open.set(name, editor);
  return () => {
    if (open.get(name) === editor) open.delete(name);
  };
}

export function openText(name: TextName): Editor | undefined {
  const editor = open.get(name);
  return editor?.isDestroyed ? undefined : editor;
}
