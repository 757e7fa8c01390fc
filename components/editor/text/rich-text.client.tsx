"use client";

import { type Editor, EditorContent } from "@tiptap/react";
import { type ReactNode, useState } from "react";
import { Group } from "react-aria-components/Group";
import { TextComments } from "@/components/editor/comments/text-comments.client";
import { ChoosePicture } from "@/components/editor/picture/from-library.client";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import type { Doc } from "@/lib/content/document";
import { choosePictures } from "./choose-files";
import { LinkDialog } from "./link-dialog.client";
import { usePictures } from "./pictures/use-pictures.client";
import { SlashMenu } from "./slash/slash-menu.client";
import { TextToolbar } from "./text-toolbar.client";
import { useKeptUndo } from "./undo/use-kept-undo.client";
import { type TextKind, useTextEditor } from "./use-text-editor.client";

type Props = {
  label: string;
  kind: TextKind;
  /** What it starts with, and begins again with when `version` changes. */
  start: Doc;
  /** Counts the texts that did not come from typing here. */
  version?: number;
  onChange: (doc: Doc) => void;
  placeholder: string;
  className?: string;
  /** Asks which sources to cite; absent where there are none. */
  cite?: (editor: Editor, close: () => void) => ReactNode;
  /** Names the text among all that this browser may hold, where what can be undone outlives a reload. */
  undoKey?: string;
};

type Asking = "link" | "cite" | "library";

/** A text written in place, in the reader's type, under a toolbar that stays in sight. */
export function RichText({
  label,
  kind,
  start,
  version = 0,
  onChange,
  placeholder,
  className = "",
  cite,
  undoKey,
}: Props) {
  const [asking, setAsking] = useState<Asking>();
  const pictures = usePictures();
  const withReport = kind === "body";

  const editor = useTextEditor({
    ...{ label, kind, start, version, onChange, placeholder, className, pictures },
    onKey(event, current) {
      const command = event.metaKey || event.ctrlKey;
      // With nothing to link, the keys are the palette's.
      const isLinkable = !current.state.selection.empty || current.isActive("link");
      if (event.key === "k" && command && isLinkable) setAsking("link");
      else if (cite && event.code === "KeyF" && event.altKey && command) setAsking("cite");
      else return false;
      return true;
    },
  });
  useKeptUndo(editor, undoKey);

  const ask = {
    link: () => setAsking("link"),
    cite: cite && (() => setAsking("cite")),
    picture: withReport
      ? () => editor && choosePictures((files) => pictures.bringFiles(editor.view, files))
      : undefined,
    library: withReport ? () => setAsking("library") : undefined,
  };
  const answered = () => setAsking(undefined);

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
          withReport={withReport}
          onLink={ask.link}
          onCite={ask.cite}
          onLibrary={ask.library}
          onPictures={(files) => pictures.bringFiles(editor.view, files)}
        />
      )}
      {editor && <TextComments editor={editor} text={kind} />}
      {pictures.underway.map(({ key, upload }) => (
        <UploadProgress key={key} upload={upload} onForget={() => pictures.forget(key)} />
      ))}
      <EditorContent editor={editor} />
      {editor && <SlashMenu editor={editor} withReport={withReport} help={ask} />}
      {editor && asking === "cite" && cite?.(editor, answered)}
      {editor && asking === "library" && (
        <ChoosePicture
          onClose={answered}
          onChoose={(picture) => {
            answered();
            pictures.place(editor.view, picture);
          }}
        />
      )}
      {editor && asking === "link" && <LinkDialog editor={editor} onClose={answered} />}
    </Group>
  );
}
