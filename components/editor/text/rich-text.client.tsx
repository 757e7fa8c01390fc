"use client";

import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import { Group } from "react-aria-components/Group";
import { picturesAmong } from "@/components/editor/picture/upload-picture";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import { useUpload } from "@/components/editor/picture/use-upload.client";
import type { Doc } from "@/lib/content/document";
import { cleanPaste } from "./clean-paste";
import { LinkDialog } from "./link-dialog.client";
import { analysisNodes, bodyNodes } from "./nodes";
import { TextToolbar } from "./text-toolbar.client";

type Props = {
  label: string;
  kind: "body" | "analysis";
  /** What it starts with, and begins again with when `version` changes. */
  start: Doc;
  /** Counts the texts that did not come from typing here. */
  version?: number;
  onChange: (doc: Doc) => void;
  placeholder: string;
  className?: string;
};

/** A text written in place, in the reader's type, under a toolbar that stays in sight. */
export function RichText({
  label,
  kind,
  start,
  version = 0,
  onChange,
  placeholder,
  className = "",
}: Props) {
  const [linking, setLinking] = useState(false);
  const {
    upload,
    start: startUpload,
    forget,
  } = useUpload(({ id, width, height }) => {
    if (editor) insertPicture(editor, { picture: id, width, height });
  });

  function takePictures(files: FileList | undefined): boolean {
    const pictures = kind === "body" ? picturesAmong(files) : [];
    if (pictures[0]) void startUpload(pictures[0]);
    return pictures.length > 0;
  }

  const editor = useEditor({
    immediatelyRender: false,
    extensions: [
      ...(kind === "body" ? bodyNodes : analysisNodes),
      UndoRedo,
      Dropcursor.configure({ class: "desk-dropcursor" }),
      Gapcursor,
      Placeholder.configure({ placeholder }),
    ],
    content: start,
    onUpdate: ({ editor: changed }) => {
      forget();
      onChange(plainDoc(changed));
    },
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-keyshortcuts": "Alt+F10",
        class: className,
      },
      transformPastedHTML: cleanPaste,
      handlePaste: (_, { clipboardData }) =>
        !clipboardData?.types.includes("text/html") && takePictures(clipboardData?.files),
      handleDrop: (_, event, __, moved) => !moved && takePictures(event.dataTransfer?.files),
      handleKeyDown: (view, event) => {
        if (event.key === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey) {
          event.preventDefault();
          setLinking(true);
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

  const shown = useRef(version);
  useEffect(() => {
    if (!editor || shown.current === version) return;
    shown.current = version;
    const { from, to } = editor.state.selection;
    const end = () => editor.state.doc.content.size;
    editor
      .chain()
      // Undoing takes back what was typed here, not what somebody else wrote.
      .setMeta("addToHistory", false)
      .setContent(start, { emitUpdate: false })
      .run();
    editor.commands.setTextSelection({ from: Math.min(from, end()), to: Math.min(to, end()) });
  }, [editor, version, start]);

  return (
    <Group
      data-rich-text
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !editor?.isFocused) editor?.commands.focus();
      }}
    >
      {editor && (
        <TextToolbar
          label={`Format: ${label}`}
          editor={editor}
          withReport={kind === "body"}
          onLink={() => setLinking(true)}
          onPicture={(file) => void startUpload(file)}
        />
      )}
      <UploadProgress upload={upload} onForget={forget} />
      <EditorContent editor={editor} />
      {editor && linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </Group>
  );
}

/** The document as plain objects: ProseMirror's attributes have no prototype, which no action can carry. */
function plainDoc(editor: Editor): Doc {
  return JSON.parse(JSON.stringify(editor.getJSON()));
}

function insertPicture(editor: Editor, attrs: { picture: string; width: number; height: number }) {
  const { $to } = editor.state.selection;
  // After the block that the cursor is in, so that a picture never cuts a paragraph in two.
  const at = $to.depth > 0 ? $to.after(1) : $to.pos;
  editor
    .chain()
    .insertContentAt(at, [{ type: "image", attrs }, { type: "paragraph" }])
    .run();
}
