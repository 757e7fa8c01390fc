import type { Editor } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderColumn,
  toggleHeaderRow,
} from "@tiptap/pm/tables";

/** What can be done with the table that the cursor is in. */
export const tableCommands: { name: string; command: Command }[] = [
  { name: "Row above", command: addRowBefore },
  { name: "Row below", command: addRowAfter },
  { name: "Column before", command: addColumnBefore },
  { name: "Column after", command: addColumnAfter },
  { name: "Headers in the first row", command: toggleHeaderRow },
  { name: "Headers in the first column", command: toggleHeaderColumn },
  { name: "Merge cells", command: mergeCells },
  { name: "Split cell", command: splitCell },
  { name: "Delete row", command: deleteRow },
  { name: "Delete column", command: deleteColumn },
  { name: "Delete table", command: deleteTable },
];

/** Does it where it can be done, and gives the cursor back to the text. */
export function runOnTable({ state, view }: Editor, command: Command) {
  command(state, view.dispatch);
  view.focus();
}

/** Puts a table of three columns after the block that the cursor is in, or in its place where it is empty. */
export function insertTable({ state, view }: Editor) {
  const { $from } = state.selection;
  const block = $from.node(1);
  const isEmpty = block?.type.name === "paragraph" && block.content.size === 0;
  const start = isEmpty ? $from.before(1) : $from.after(1);
  const change = state.tr.replaceWith(start, isEmpty ? $from.after(1) : start, [
    tableOf(state.schema, 3, 3),
    ...(isEmpty && start + block.nodeSize < state.doc.content.size
      ? []
      : [state.schema.nodes.paragraph?.create()].filter((node) => node !== undefined)),
  ]);
  change.setSelection(TextSelection.near(change.doc.resolve(start + 1)));
  view.dispatch(change.scrollIntoView());
  view.focus();
}

function tableOf(schema: Schema, rows: number, columns: number): Node {
  const { table, tableRow, tableCell, tableHeader } = schema.nodes;
  const row = (index: number) =>
    tableRow?.createChecked(
      null,
      Array.from({ length: columns }, () =>
        (index === 0 ? tableHeader : tableCell)?.createAndFill(),
      ).filter((cell) => !!cell),
    );
  const all = Array.from({ length: rows }, (_, index) => row(index)).filter((one) => !!one);
  if (!table) throw new Error("a table was put where none may stand");
  return table.createChecked(null, all);
}
