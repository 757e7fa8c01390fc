import { Node } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { addRowAfter, goToNextCell, isInTable, tableEditing } from "@tiptap/pm/tables";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { TableBlock } from "./table-block.client";

/** A table in the report: rows of cells that hold paragraphs, under a caption. */
const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === "table" ? { tableRole: "table" } : {}),

  addAttributes: () => ({
    caption: {
      default: "",
      parseHTML: (element: HTMLElement) =>
        element.querySelector(":scope > caption")?.textContent?.trim() ?? "",
      rendered: false,
    },
  }),

  parseHTML: () => [
    { tag: "table" },
    // It is read with its table, and stands in no cell.
    { tag: "caption", ignore: true },
  ],

  renderHTML: ({ node, HTMLAttributes }) => [
    "table",
    HTMLAttributes,
    ...(node.attrs.caption ? [["caption", node.attrs.caption] as const] : []),
    ["tbody", 0],
  ],

  addNodeView: () =>
    ReactNodeViewRenderer(TableBlock, {
      contentDOMElementTag: "tbody",
      stopEvent: ({ event }) =>
        event.target instanceof Element && event.target.closest("input, button") !== null,
    }),

  addKeyboardShortcuts() {
    return {
      // From the last cell on to a new row.
      Tab: ({ editor: { state, view } }) => {
        if (!isInTable(state)) return false;
        if (goToNextCell(1)(state, view.dispatch)) return true;
        addRowAfter(state, view.dispatch);
        return goToNextCell(1)(view.state, view.dispatch);
      },
      "Shift-Tab": ({ editor: { state, view } }) =>
        isInTable(state) && (goToNextCell(-1)(state, view.dispatch) || true),
    };
  },

  addProseMirrorPlugins: () => [
    tableEditing(),
    new Plugin({ props: { decorations: emptyHeadings } }),
  ],
});

const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  extendNodeSchema: (extension) => (extension.name === "tableRow" ? { tableRole: "row" } : {}),
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: ({ HTMLAttributes }) => ["tr", HTMLAttributes, 0],
});

/** A heading without words heads nothing, here as on readers' pages. */
function emptyHeadings({ doc }: EditorState): DecorationSet | null {
  const found: Decoration[] = [];
  doc.forEach((table, start) => {
    if (table.type.name !== "table") return;
    table.descendants((cell, offset) => {
      if (cell.type.name !== "tableHeader") return cell.type.name === "tableRow";
      const from = start + 1 + offset;
      if (cell.textContent.trim() === "")
        found.push(Decoration.node(from, from + cell.nodeSize, { role: "cell" }));
      return false;
    });
  });
  return found.length > 0 ? DecorationSet.create(doc, found) : null;
}

const span = (name: "colspan" | "rowspan") => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const said = Number.parseInt(element.getAttribute(name) ?? "1", 10) || 1;
    return Math.min(100, Math.max(1, said));
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === 1 ? {} : { [name]: attributes[name] },
});

const cell = (name: "tableCell" | "tableHeader", tag: "td" | "th", tableRole: string) =>
  Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole } : {}),
    addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan") }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, { ...HTMLAttributes, dir: "auto" }, 0],
  });

export const tableNodes = [
  Table,
  TableRow,
  cell("tableCell", "td", "cell"),
  cell("tableHeader", "th", "header_cell"),
];
