import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";

/**
 * Plain text as blocks. Paragraphs are apart by an empty line, or where there is none by each
 * line. A line within one that is as long as a wrapped one goes on in the next; a short one, of an
 * address or a poem, ends where it ends. Lines that all begin with a bullet or a number are a list.
 */
export function plainPaste(text: string, schema: Schema): Slice {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\u00a0", " ")
    .trim();
  const apart = /\n[^\S\n]*\n/.test(lines) ? /\n(?:[^\S\n]*\n)+/ : isList(lines) ? /$^/ : /\n/;
  const blocks = lines
    .split(apart)
    .filter((block) => block.trim() !== "")
    .map((block) => (isList(block) ? list(block, schema) : paragraph(block.split("\n"), schema)));
  const open = (node: Node | undefined) => (node?.isTextblock ? 1 : 0);
  return new Slice(Fragment.from(blocks), open(blocks[0]), open(blocks.at(-1)));
}

const bullet = /^\s*[-*•–]\s+(?=\S)/;
const number = /^\s*\d{1,3}[.)]\s+(?=\S)/;

function isList(block: string): boolean {
  const lines = block.split("\n");
  return lines.length > 1 && [bullet, number].some((kind) => lines.every((one) => kind.test(one)));
}

function list(block: string, schema: Schema): Node {
  const lines = block.split("\n");
  const kind = lines.every((line) => bullet.test(line)) ? bullet : number;
  const { bulletList, orderedList, listItem } = schema.nodes;
  const start = Number.parseInt(lines[0] ?? "", 10) || 1;
  const items = lines.map((line) =>
    listItem?.createChecked(null, paragraph([line.replace(kind, "")], schema)),
  );
  const type = kind === bullet ? bulletList : orderedList;
  if (!type) throw new Error("a text without lists");
  return type.createChecked(kind === bullet ? null : { start }, items as Node[]);
}

const wrappedAt = 50;

function paragraph(lines: string[], schema: Schema): Node {
  const { paragraph, hardBreak } = schema.nodes;
  const content: (string | Node)[] = [];
  let before = "";
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (!line) continue;
    const goesOn = before.length >= wrappedAt;
    if (goesOn) content.push(`${content.pop()} ${line}`);
    else content.push(...(before && hardBreak ? [hardBreak.create()] : []), line);
    before = line;
  }
  if (!paragraph) throw new Error("a text without paragraphs");
  return paragraph.create(
    null,
    content.map((part) => (typeof part === "string" ? schema.text(part) : part)),
  );
}
