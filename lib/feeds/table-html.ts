import type { Block, TableCell, TableRow } from "@/lib/content/document";
import { partsOfTable } from "@/lib/content/table";
import { element, type Html, words } from "./html";

/** A table with its caption; `inside` gives what a cell holds. */
export function tableHtml(
  table: Extract<Block, { type: "table" }>,
  inside: (cell: TableCell) => Html[],
): Html {
  const { caption } = table.attrs;
  const { head, rows } = partsOfTable(table);
  const row = ({ content }: TableRow, scope: "col" | "row") =>
    element("tr", {}, ...content.map((cell) => cellHtml(cell, scope, inside(cell))));
  return element(
    "table",
    {},
    ...(caption ? [element("caption", {}, words(caption))] : []),
    ...(head.length > 0 ? [element("thead", {}, ...head.map((one) => row(one, "col")))] : []),
    element("tbody", {}, ...rows.map((one) => row(one, "row"))),
  );
}

function cellHtml({ type, attrs }: TableCell, scope: "col" | "row", inside: Html[]): Html {
  const span = {
    colspan: attrs.colspan === 1 ? undefined : attrs.colspan,
    rowspan: attrs.rowspan === 1 ? undefined : attrs.rowspan,
  };
  return type === "tableHeader"
    ? element("th", { ...span, scope }, ...inside)
    : element("td", span, ...inside);
}
