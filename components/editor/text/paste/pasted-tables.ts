/**
 * Tables of figures stay tables. What only lays a page out, one of a single column or with other
 * tables in it, becomes what stands in it.
 */
export function cleanTables(body: HTMLElement) {
  // Inner tables first: a cell that was laid out by one has only its words then.
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const columns = Math.max(0, ...[...table.rows].map(({ cells }) => cells.length));
    if (columns > 1 && !table.querySelector("table")) continue;
    table.replaceWith(...[...table.rows].flatMap(({ cells }) => [...cells].map(asBlock)));
  }
  for (const cell of body.querySelectorAll("td, th")) onlyParagraphs(cell);
}

function asBlock(cell: HTMLTableCellElement): HTMLElement {
  const block = cell.ownerDocument.createElement("div");
  block.append(...cell.childNodes);
  return block;
}

/** A cell holds paragraphs: headings and the items of lists in it become such. */
function onlyParagraphs(cell: Element) {
  for (const block of cell.querySelectorAll("h1, h2, h3, h4, h5, h6, li")) {
    const paragraph = cell.ownerDocument.createElement("p");
    paragraph.append(...block.childNodes);
    block.replaceWith(paragraph);
  }
  for (const list of cell.querySelectorAll("ul, ol, blockquote")) {
    list.replaceWith(...list.childNodes);
  }
}

/** Each row becomes a line, its cells apart by a middle dot, where no table may stand. */
export function linesFromTables(root: HTMLElement) {
  for (const table of [...root.querySelectorAll("table")].reverse()) {
    const lines = [...table.querySelectorAll("tr")].map((row) => {
      const line = root.ownerDocument.createElement("p");
      const cells = [...row.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim());
      line.textContent = cells.filter(Boolean).join(" · ");
      return line;
    });
    table.replaceWith(...lines);
  }
}
