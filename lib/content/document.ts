/** A ProseMirror document as JSON, in the closed schema of `document-schema.ts`. */
export type Doc = { type: "doc"; content: Block[] };

export type Block =
  | { type: "paragraph"; attrs: BlockAttrs; content?: Inline[] }
  | { type: "heading"; attrs: BlockAttrs & { level: 2 | 3 }; content?: Inline[] }
  | { type: "bulletList"; attrs: BlockAttrs; content: ListItem[] }
  | { type: "orderedList"; attrs: BlockAttrs & { start: number }; content: ListItem[] }
  | { type: "blockquote"; attrs: BlockAttrs; content: (Block | Attribution)[] }
  | { type: "table"; attrs: BlockAttrs & { caption: string }; content: TableRow[] }
  | { type: "horizontalRule"; attrs: BlockAttrs }
  | { type: "image"; attrs: BlockAttrs & ImageAttrs };

/** The id is stable for the life of the block: takeaways and comments point at it. */
export type BlockAttrs = { id: string | null };

/** `picture` is the content hash of a stored picture; width and height are its own, in pixels. */
export type ImageAttrs = {
  picture: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
};

/** Who said what is quoted, and where: the last part of a quote. */
export type Attribution = { type: "attribution"; content?: Inline[] };

export type TableRow = { type: "tableRow"; content: TableCell[] };

export type TableCell = {
  type: "tableCell" | "tableHeader";
  attrs: { colspan: number; rowspan: number };
  content: Block[];
};

export type ListItem = { type: "listItem"; content: Block[] };

export type Inline =
  | { type: "text"; text: string; marks?: Mark[] }
  | { type: "hardBreak"; marks?: Mark[] }
  | Citation;

/** The mark of a source, by the source's id: readers see its number. */
export type Citation = { type: "citation"; attrs: { source: string }; marks?: Mark[] };

export type Mark =
  | { type: "bold" }
  | { type: "italic" }
  | { type: "link"; attrs: { href: string } };

export function emptyDoc(): Doc {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: null } }] };
}

/** Paragraphs of plain text as a document; `idOf` names each block. */
export function docFromParagraphs(paragraphs: string[], idOf: (index: number) => string): Doc {
  return {
    type: "doc",
    content: paragraphs.map((text, index) => ({
      type: "paragraph",
      attrs: { id: idOf(index) },
      content: [{ type: "text", text }],
    })),
  };
}
