import type { DefaultTreeAdapterTypes } from "parse5";
import type { Citation, Inline, Mark } from "@/lib/content/document";
import { isSafeHref } from "@/lib/content/href";

type Element = DefaultTreeAdapterTypes.Element;

const marksOf: Record<string, Mark> = {
  b: { type: "bold" },
  strong: { type: "bold" },
  i: { type: "italic" },
  em: { type: "italic" },
  cite: { type: "italic" },
};

const others =
  "a abbr acronym bdi bdo big code data del dfn font ins kbd label mark nobr q s samp small span strike sub sup time tt u var wbr";
const inlines = new Set([...Object.keys(marksOf), ...others.split(" ")]);

/** Whether an element stands within a line. */
export function isInline(element: Element): boolean {
  return inlines.has(element.tagName);
}

/** The marks of what an element holds. */
export function withMark(marks: Mark[], element: Element): Mark[] {
  const mark = element.tagName === "a" ? linkOf(element) : marksOf[element.tagName];
  if (!mark || marks.some(({ type }) => type === mark.type)) return marks;
  // In the order of the schema, as ProseMirror keeps them.
  const order = ["link", "bold", "italic"];
  return [...marks, mark].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function linkOf(element: Element): Mark | undefined {
  const href = attribute(element, "href")?.trim();
  return href && isSafeHref(href) ? { type: "link", attrs: { href } } : undefined;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** A text with its white space as a browser shows it. */
export function textIn(value: string, marks: Mark[]): ReadInline[] {
  const text = value.replace(/[ \t\r\n\f]+/g, " ");
  if (text === "") return [];
  return [marks.length > 0 ? { type: "text", text, marks } : { type: "text", text }];
}

/** What HTML has of a line: it knows no source's id. */
export type ReadInline = Exclude<Inline, Citation>;

/** Without the white space and breaks at the ends and doubled spaces between; neighbours with the same marks joined. */
export function trimmed(line: ReadInline[]): ReadInline[] {
  const kept: ReadInline[] = [];
  for (const inline of line) {
    const last = kept.at(-1);
    if (inline.type === "hardBreak") {
      if (last?.type === "text") last.text = last.text.trimEnd();
      if (last) kept.push(inline);
      continue;
    }
    const follows = last?.type === "text" && !last.text.endsWith(" ");
    const text = follows ? inline.text : inline.text.replace(/^ /, "");
    if (text === "") continue;
    if (last?.type === "text" && JSON.stringify(last.marks) === JSON.stringify(inline.marks)) {
      last.text += text;
    } else kept.push({ ...inline, text });
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === "text") last.text = last.text.replace(/ $/, "");
    if (last.type === "text" && last.text !== "") break;
    kept.pop();
  }
  return kept.filter((inline) => inline.type !== "text" || inline.text !== "");
}
