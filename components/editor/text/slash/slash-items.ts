import type { Editor } from "@tiptap/core";
import { formats } from "@/components/editor/text/formats";
import { nameSpeaker } from "@/components/editor/text/quote";
import { insertTable } from "@/components/editor/text/table/table-commands";

/** Something that can be put into a text. */
export type SlashItem = {
  name: string;
  /** What it looks like in Markdown, where it can be typed too. */
  typed?: string;
  /** Other words by which it is looked for. */
  words?: string;
  run: (editor: Editor) => void;
};

/** What only the text's own component can do: it has the dialogs and the uploads. */
export type SlashHelp = {
  link: () => void;
  picture: (() => void) | undefined;
  library: (() => void) | undefined;
  cite: (() => void) | undefined;
};

const typed: Record<string, string> = {
  Heading: "##",
  Subheading: "###",
  "Bulleted list": "-",
  "Numbered list": "1.",
  Quote: ">",
};

const words: Record<string, string> = {
  Heading: "h2 title section",
  Subheading: "h3",
  "Bulleted list": "ul unordered points",
  "Numbered list": "ol ordered",
  Quote: "blockquote citation said",
};

/** All that can be put in here, in the order of how often it is wanted. */
export function slashItems(withReport: boolean, help: SlashHelp): SlashItem[] {
  const blocks = formats
    .filter(({ block, report }) => block && (withReport || !report))
    .map(({ name, run }) => ({ name, run, typed: typed[name], words: words[name] }));
  const { link, picture, library, cite } = help;
  return [
    ...blocks,
    {
      name: "Quote with who said it",
      words: "attribution speaker blockquote",
      run: (editor) => {
        if (!editor.isActive("blockquote")) editor.commands.toggleBlockquote();
        nameSpeaker(editor);
        editor.commands.focus();
      },
    },
    ...(picture ? [{ name: "Picture", words: "image photo upload", run: picture }] : []),
    ...(library
      ? [{ name: "Picture from the library", words: "image photo media choose", run: library }]
      : []),
    ...(withReport
      ? [
          { name: "Table", words: "rows columns grid", run: insertTable },
          {
            name: "Rule",
            typed: "---",
            words: "line divider separator",
            run: (editor: Editor) => void editor.chain().focus().setHorizontalRule().run(),
          },
        ]
      : []),
    { name: "Link", words: "address url article", run: link },
    ...(cite ? [{ name: "Source", words: "cite citation note footnote", run: cite }] : []),
    {
      name: "TK, still to come",
      words: "todo missing",
      run: (editor) => void editor.chain().focus().insertContent("TK ").run(),
    },
  ];
}

/** Those whose name, or another word for it, has a word that begins so. */
export function matchingItems(items: SlashItem[], said: string): SlashItem[] {
  const wanted = said.toLowerCase().split(" ").filter(Boolean);
  return items.filter((item) => {
    const all = `${item.name} ${item.words ?? ""}`.toLowerCase().split(/[\s,]+/);
    return wanted.every((word) => all.some((one) => one.startsWith(word)));
  });
}
