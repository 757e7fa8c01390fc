import type { Block, TableRow } from "./document";
import { blockText } from "./plain-text";

type Table = Extract<Block, { type: "table" }>;

/** The rows of a table that head its columns, which are those at the top with nothing but headers; and the others. */
export function partsOfTable({ content }: Table): { head: TableRow[]; rows: TableRow[] } {
  const first = content.findIndex((row) => row.content.some(({ type }) => type === "tableCell"));
  // A table of nothing but headers heads nothing.
  const end = Math.max(0, first);
  return { head: content.slice(0, end), rows: content.slice(end) };
}

const figure = /^[-–−+±<>~≈$€£¥₹\s(]*\d[\d\s.,'’·/:–-]*[%‰)*†‡]*$/;

/**
 * The columns of a table, by their index, that hold figures and are read down: set to the end,
 * their digits under one another. None where cells span, since then columns are not told by order.
 */
export function figureColumns(table: Table): number[] {
  const { rows } = partsOfTable(table);
  const cells = table.content.flatMap(({ content }) => content);
  if (cells.some(({ attrs }) => attrs.colspan > 1 || attrs.rowspan > 1)) return [];
  const texts = rows.map(({ content }) => content.map((cell) => blockText(cell).trim()));
  return (texts[0] ?? []).flatMap((_, column) => {
    const said = texts.map((row) => row[column] ?? "").filter((text) => !/^[-–—]?$/.test(text));
    return said.length > 0 && said.every((text) => figure.test(text)) ? [column] : [];
  });
}
