import type { ReactNode } from "react";
import type { Block, TableCell, TableRow } from "@/lib/content/document";
import { blockText } from "@/lib/content/plain-text";
import { figureColumns, partsOfTable } from "@/lib/content/table";

type Props = {
  table: Extract<Block, { type: "table" }>;
  className: string;
  cell: (cell: TableCell) => ReactNode;
  /** Stands after it. */
  end: ReactNode;
};

/**
 * A table under its caption. One wider than the page is moved sideways within its own frame,
 * by keyboard too, and the page stays where it is.
 */
export function TableView({ table, className, cell, end }: Props) {
  const { id, caption } = table.attrs;
  const { head, rows } = partsOfTable(table);
  const figures = figureColumns(table);
  const row = (row: TableRow, index: number, scope: "col" | "row") => (
    <tr key={index} className="border-b border-rule align-baseline">
      {row.content.map((one, column) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no ids, and nothing reorders them here
          key={column}
          cell={one}
          scope={scope}
          look={figures.includes(column) ? "text-end tabular-nums" : "text-start"}
        >
          {cell(one)}
        </Cell>
      ))}
    </tr>
  );
  return (
    <figure id={id ?? undefined} className={`my-[1.6em] ${className}`}>
      <section
        aria-label={caption || "Table"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by keyboard
        tabIndex={0}
        className="overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-t border-ink font-sans text-small lining-nums">
          {caption && (
            <caption dir="auto" className="pb-2 text-start text-ui font-semibold text-pretty">
              {caption}
            </caption>
          )}
          {head.length > 0 && (
            <thead className="border-b border-rule-strong">
              {head.map((one, index) => row(one, index, "col"))}
            </thead>
          )}
          <tbody>{rows.map((one, index) => row(one, index, "row"))}</tbody>
        </table>
      </section>
      {end}
    </figure>
  );
}

type CellProps = { cell: TableCell; scope: "col" | "row"; look: string; children: ReactNode };

function Cell({ cell, scope, look, children }: CellProps) {
  const { colspan, rowspan } = cell.attrs;
  const span = {
    colSpan: colspan === 1 ? undefined : colspan,
    rowSpan: rowspan === 1 ? undefined : rowspan,
  };
  const shared = `py-1.5 pe-4 last:pe-0 ${look}`;
  // A heading without words heads nothing, as in a corner.
  return cell.type === "tableHeader" && blockText(cell).trim() ? (
    <th {...span} scope={scope} dir="auto" className={`font-semibold ${shared}`}>
      {children}
    </th>
  ) : (
    <td {...span} dir="auto" className={shared}>
      {children}
    </td>
  );
}
