import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from "@tiptap/pm/model";
import { isSafeHref } from "./href";

/**
 * The closed schema of what editors write. The names are Tiptap's, so that the
 * editor's document and the stored one are the same JSON.
 */

const id: AttributeSpec = { default: null, validate: checkBlockId };

const blocks = {
  paragraph: { group: "block", content: "inline*", attrs: { id } },
  heading: {
    group: "block report",
    content: "inline*",
    attrs: { id, level: { default: 2, validate: checkLevel } },
  },
  bulletList: { group: "block", content: "listItem+", attrs: { id } },
  orderedList: {
    group: "block",
    content: "listItem+",
    attrs: { id, start: { default: 1, validate: "number" } },
  },
  listItem: { content: "paragraph (paragraph | bulletList | orderedList)*" },
  blockquote: { group: "block", content: "paragraph+ attribution?", attrs: { id } },
  attribution: { content: "inline*" },
} satisfies Record<string, NodeSpec>;

const span: AttributeSpec = { default: 1, validate: checkSpan };
const cell: NodeSpec = { content: "paragraph+", attrs: { colspan: span, rowspan: span } };

const reportBlocks = {
  horizontalRule: { group: "block", attrs: { id } },
  image: {
    group: "block",
    attrs: {
      id,
      picture: { validate: checkPictureId },
      width: { validate: checkPixels },
      height: { validate: checkPixels },
      alt: { default: "", validate: "string" },
      caption: { default: "", validate: "string" },
      credit: { default: "", validate: "string" },
    },
  },
  table: {
    group: "block",
    content: "tableRow+",
    attrs: { id, caption: { default: "", validate: "string" } },
  },
  tableRow: { content: "(tableCell | tableHeader)+" },
  tableCell: cell,
  tableHeader: cell,
} satisfies Record<string, NodeSpec>;

const inlines = {
  text: { group: "inline" },
  hardBreak: { group: "inline", inline: true },
  citation: { group: "inline", inline: true, attrs: { source: { validate: checkSourceId } } },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: { attrs: { href: { validate: checkHref } }, inclusive: false },
  bold: {},
  italic: {},
} satisfies Record<string, MarkSpec>;

/** The report: every block. */
export const bodySchema = new Schema({
  nodes: { doc: { content: "block+" }, ...blocks, ...reportBlocks, ...inlines },
  marks,
});

/** The Editor's Desk: no headings, pictures, tables or rules, since the box has its own shape. */
const { heading: _, ...analysisBlocks } = blocks;
export const analysisSchema = new Schema({
  nodes: { doc: { content: "block+" }, ...analysisBlocks, ...inlines },
  marks,
});

function checkBlockId(value: unknown) {
  if (value !== null && !(typeof value === "string" && /^[\w-]{1,36}$/.test(value))) {
    throw new RangeError("a block id is up to 36 letters, digits, - or _");
  }
}

function checkSourceId(value: unknown) {
  if (!(typeof value === "string" && /^[\w-]{1,36}$/.test(value))) {
    throw new RangeError("a citation names a source by its id");
  }
}

function checkLevel(value: unknown) {
  if (value !== 2 && value !== 3) throw new RangeError("a heading has level 2 or 3");
}

function checkSpan(value: unknown) {
  if (!(Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100)) {
    throw new RangeError("a cell of a table spans 1 to 100 rows or columns");
  }
}

function checkPictureId(value: unknown) {
  if (!(typeof value === "string" && /^[0-9a-f]{64}$/.test(value))) {
    throw new RangeError("a picture is named by its content hash");
  }
}

function checkPixels(value: unknown) {
  if (!(Number.isInteger(value) && (value as number) > 0)) {
    throw new RangeError("a picture has a width and a height in whole pixels");
  }
}

function checkHref(value: unknown) {
  if (!(typeof value === "string" && isSafeHref(value))) {
    throw new RangeError("a link leads to http, https, mailto or a page of this site");
  }
}
