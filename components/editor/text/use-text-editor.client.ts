"use client";

import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { type Editor, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { CommentMarks } from "@/components/editor/comments/comment-marks";
import { FindMarks } from "@/components/editor/find/find-marks";
import { withBlockIds } from "@/lib/content/block-ids";
import type { Doc } from "@/lib/content/document";
import { analysisNodes, bodyNodes } from "./nodes";
import { registerText, type TextName } from "./open-texts";
import { pasteProps } from "./paste/paste-props";
import { isForPicture, PendingPictures } from "./pictures/pending-pictures";
import type { usePictures } from "./pictures/use-pictures.client";
import { plainDoc } from "./plain-doc";
import { replaceText } from "./replace-text";
import { SlashMenuKeys } from "./slash/slash-plugin";

export type TextKind = TextName;

type Options = {
  label: string;
  kind: TextKind;
  start: Doc;
  version: number;
  onChange: (doc: Doc) => void;
  placeholder: string;
  className: string;
  pictures: ReturnType<typeof usePictures>;
  /** Keys of the text's own; answers whether one was. */
  onKey: (event: KeyboardEvent, editor: Editor) => boolean;
};

/** The editor of one text: its schema, its plugins, and the words that come from elsewhere. */
export function useTextEditor(options: Options): Editor | null {
  const { label, kind, start, version, placeholder, className } = options;
  const newest = useRef(options);
  newest.current = options;
  // A block that is named while its first letter is composed is drawn anew, and the letter stays.
  const [content] = useState(() => withBlockIds(start, () => crypto.randomUUID()));

  const editor: Editor | null = useEditor({
    immediatelyRender: false,
    extensions: [
      ...(kind === "body" ? bodyNodes : analysisNodes),
      UndoRedo,
      Dropcursor.configure({ class: "desk-dropcursor" }),
      Gapcursor,
      CommentMarks,
      FindMarks,
      SlashMenuKeys,
      ...(kind === "body" ? [PendingPictures] : []),
      Placeholder.configure({ placeholder }),
    ],
    content,
    onUpdate: ({ editor: changed, transaction }) => {
      if (!isForPicture(transaction)) newest.current.pictures.forgetFaults();
      newest.current.onChange(plainDoc(changed.state.doc));
    },
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-haspopup": "listbox",
        "aria-label": label,
        "aria-keyshortcuts": "Alt+F10",
        class: className,
      },
      ...pasteProps(kind === "body", () => newest.current.pictures),
      handleKeyDown: (view, event) => {
        if (editor && newest.current.onKey(event, editor)) {
          event.preventDefault();
          return true;
        }
        if (event.key !== "F10" || !event.altKey) return false;
        view.dom
          .closest("[data-rich-text]")
          ?.querySelector<HTMLElement>("[role=toolbar] button")
          ?.focus();
        return true;
      },
    },
  });

  useEffect(() => (editor ? registerText(kind, editor) : undefined), [editor, kind]);

  const shown = useRef(version);
  useEffect(() => {
    if (!editor || shown.current === version) return;
    shown.current = version;
    replaceText(editor, start);
  }, [editor, version, start]);

  return editor;
}
