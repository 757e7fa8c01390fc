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
  blockquote: { group: "block", content: "paragraph+", attrs: { id } },
} satisfies Record<string, NodeSpec>;

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
} satisfies Record<string, NodeSpec>;

const inlines = {
  text: { group: "inline" },
  hardBreak: { group: "inline", inline: true },
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

/** The Editor's Desk: no headings, pictures or rules, since the box has its own shape. */
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

function checkLevel(value: unknown) {
  if (value !== 2 && value !== 3) throw new RangeError("a heading has level 2 or 3");
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
