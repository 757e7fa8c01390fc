import { mergeAttributes } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { BlockDirections } from "./block-directions";
import { BlockIds } from "./block-ids";
import { CitationNode } from "./citation-node";
import { ImageNode } from "./image-node";
import { SafeLink } from "./link";
import { mayNestDeeper } from "./list-depth";
import { Attribution, Quote } from "./quote";
import { tableNodes } from "./table/table-nodes";

/**
 * The editor's half of `lib/content/document-schema`: the same nodes, marks and
 * attributes, so that what is typed is what is stored. A test holds the two together.
 */

const levels: (2 | 3)[] = [2, 3];

/** Each block runs as its own words do, as on the page; its element says so, and nothing of it is stored. For lists and quotes see `BlockDirections`. */
const eitherWay = { HTMLAttributes: { dir: "auto" } };

const ReportHeading = Heading.extend({
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  // Other people's outlines begin at 1 and go to 6; a brief has two levels under its title.
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level > 2 ? 3 : 2 } })),
}).configure({ levels, ...eitherWay });

const NumberedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) =>
        Number.parseInt(element.getAttribute("start") ?? "", 10) || 1,
    },
  }),
  renderHTML({ HTMLAttributes }) {
    const { start, ...rest } = mergeAttributes(this.options.HTMLAttributes, HTMLAttributes);
    return ["ol", start === 1 ? rest : { ...rest, start }, 0];
  },
});

const Item = ListItem.extend({
  content: "paragraph (paragraph | bulletList | orderedList)*",
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // Tab at the deepest level does nothing, rather than leave the text.
      Tab: ({ editor }) => {
        if (!editor.isActive("listItem")) return false;
        if (mayNestDeeper(editor.state.selection.$from)) editor.commands.sinkListItem("listItem");
        return true;
      },
    };
  },
});

const shared = [
  Document,
  Paragraph.configure(eitherWay),
  Text,
  HardBreak,
  CitationNode,
  BulletList,
  NumberedList,
  Item,
  ListKeymap,
  Quote,
  Attribution,
  SafeLink,
  Bold,
  Italic,
  BlockDirections,
];

/** The report's blocks. */
export const bodyNodes = [
  ...shared,
  ReportHeading,
  ImageNode,
  HorizontalRule,
  ...tableNodes,
  BlockIds.configure({
    types: [
      "paragraph",
      "heading",
      "bulletList",
      "orderedList",
      "blockquote",
      "horizontalRule",
      "image",
      "table",
    ],
  }),
];

/** The Editor's Desk: no headings, pictures, tables or rules. */
export const analysisNodes = [
  ...shared,
  BlockIds.configure({ types: ["paragraph", "bulletList", "orderedList", "blockquote"] }),
];
