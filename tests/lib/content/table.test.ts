import { expect, test } from "vitest";
import type { Block, TableCell } from "@/lib/content/document";
import { figureColumns, partsOfTable } from "@/lib/content/table";

test("the rows of headers at the top head the columns, and no others", () => {
  const whole = table([
    ["*Year", "*Trains"],
    ["*2024", "15"],
    ["*Sum", "*15"],
  ]);
  expect(partsOfTable(whole).head).toEqual(whole.content.slice(0, 1));
  expect(partsOfTable(table([["*a", "*b"]])).head).toEqual([]);
});

test("columns of figures are told from those of words; a dash stands for what is not known", () => {
  const whole = table([
    ["*Port", "*Year", "*Change", "*Freight", "*Note"],
    ["Duisburg", "2024", "−3.5%", "€1,200", "–"],
    ["Hamburg", "2025", "+12 %", "–", ""],
  ]);
  expect(figureColumns(whole)).toEqual([1, 2, 3]);
});

test("a cell of endless spaces is read once, not once for each of them", () => {
  const started = performance.now();
  expect(figureColumns(table([["*Year"], [`1${" ".repeat(100_000)}x`]]))).toEqual([]);
  // It takes a millisecond; read over and over it takes 17 seconds.
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("where cells span, no column is told by its order", () => {
  const spanned = table([["1", "2"], ["3"]]);
  const cell = spanned.content[1]?.content[0];
  if (cell) cell.attrs.colspan = 2;
  expect(figureColumns(spanned)).toEqual([]);
});

/** A table of the given texts; a star begins a header. */
function table(rows: string[][]): Extract<Block, { type: "table" }> {
  const cell = (text: string): TableCell => ({
    type: text.startsWith("*") ? "tableHeader" : "tableCell",
    attrs: { colspan: 1, rowspan: 1 },
    content: [
      {
        type: "paragraph",
        attrs: { id: null },
        content: [{ type: "text", text: text.replace(/^\*/, "") }],
      },
    ],
  });
  return {
    type: "table",
    attrs: { id: "t", caption: "" },
    content: rows.map((cells) => ({ type: "tableRow", content: cells.map(cell) })),
  };
}
