"use client";

import type { Editor } from "@tiptap/react";
import { CiteDialog } from "./cite-dialog.client";

/** Cites sources where the cursor is: after the word, not after the space behind it. A chosen mark is replaced. */
export function CiteInText({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { selection, doc } = editor.state;
  const marked = doc.nodeAt(selection.from);
  const isMark = !selection.empty && marked?.type.name === "citation";
  const before: string[] = isMark ? [marked.attrs.source] : [];

  function close() {
    onClose();
    // The dialog gives the focus back to what had it; the text wants its own cursor.
    requestAnimationFrame(() => editor.commands.focus());
  }

  function cite(sources: string[]) {
    const { from, to } = editor.state.selection;
    const start = isMark ? from : afterWord(editor, to);
    const end = isMark ? to : start;
    const marks = sources.map((source) => ({ type: "citation", attrs: { source } }));
    if (marks.length > 0) editor.chain().insertContentAt({ from: start, to: end }, marks).run();
    else if (isMark) editor.chain().deleteSelection().run();
    close();
  }

  return (
    <CiteDialog
      title={isMark ? "Cite another source" : "Cite a source"}
      start={before}
      onChosen={cite}
      onClose={close}
    />
  );
}

function afterWord(editor: Editor, at: number): number {
  const { parentOffset, parent } = editor.state.doc.resolve(at);
  const before = parent.textBetween(0, parentOffset, undefined, "\ufffc");
  return at - (before.length - before.trimEnd().length);
}
