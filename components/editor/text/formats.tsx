import type { Editor } from "@tiptap/react";
import type { ReactNode } from "react";
import { toggleQuote } from "./quote";

/** A way of writing that the toolbar can set and take back. */
export type Format = {
  name: string;
  face: ReactNode;
  /** Pressed with ⌘ or Ctrl; see `shortcut`. */
  keys: string;
  /** Whether it shapes a whole block. */
  block: boolean;
  /** Whether only the report has it. */
  report: boolean;
  isActive: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

export const formats: Format[] = [
  {
    name: "Bold",
    face: <b>B</b>,
    keys: "B",
    block: false,
    report: false,
    isActive: (editor) => editor.isActive("bold"),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "Italic",
    face: <i className="font-serif">I</i>,
    keys: "I",
    block: false,
    report: false,
    isActive: (editor) => editor.isActive("italic"),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  heading("Heading", 2),
  heading("Subheading", 3),
  {
    name: "Bulleted list",
    face: "• List",
    keys: "Shift 8",
    block: true,
    report: false,
    isActive: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "Numbered list",
    face: "1. List",
    keys: "Shift 7",
    block: true,
    report: false,
    isActive: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "Quote",
    face: "“ Quote",
    keys: "Shift B",
    block: true,
    report: false,
    isActive: (editor) => editor.isActive("blockquote"),
    run: (editor) => {
      editor.commands.focus();
      toggleQuote(editor);
    },
  },
];

function heading(name: string, level: 2 | 3): Format {
  return {
    name,
    face: `H${level}`,
    keys: `Alt ${level}`,
    block: true,
    report: true,
    isActive: (editor) => editor.isActive("heading", { level }),
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}
