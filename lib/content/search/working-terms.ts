import type { Content } from "../content";
import type { Block } from "../document";
import { blockText } from "../plain-text";
import { formsOf, isHan } from "./forms";
import { unitsOf } from "./index-text";
import { stemOf } from "./terms";

/** What the desk's search keeps of an article: its terms, and its words in their order. */
export type WorkingTerms = { title: Set<string>; all: Set<string>; words: string };

/** What stands for a topic or an author, by id: a new name of one makes nothing out of date. */
export const topicTerm = (id: string) => `topic:${id}`;
export const authorTerm = (id: string) => `author:${id}`;

/** Every text of an article that an editor may remember it by, the sources and captions too. */
export function workingTerms(content: Content): WorkingTerms {
  const all = new Set<string>();
  const lines: string[] = [];
  for (const text of workingTexts(content)) {
    const forms = formsOf(text);
    if (forms.length === 0) continue;
    for (const term of termsIn(text)) all.add(term);
    lines.push(forms.map(({ form }) => unitsOf(form)).join(" "));
  }
  for (const id of content.topics) all.add(topicTerm(id));
  for (const id of content.authors) all.add(authorTerm(id));
  return { title: new Set(termsIn(content.title)), all, words: ` ${lines.join(" \n ")} ` };
}

/** The texts themselves, in the order in which they are read; the title is the first. */
export function workingTexts(content: Content): string[] {
  const { title, dek, hero, takeaways, analysis, body, sources } = content;
  return [
    title,
    dek,
    ...takeaways.map(({ text }) => text),
    analysis.heading,
    ...analysis.text.content.map(blockText),
    ...body.content.flatMap(blockTexts),
    ...(hero ? [hero.alt, hero.caption, hero.credit] : []),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
  ];
}

function blockTexts(block: Block): string[] {
  if (block.type !== "image") return [blockText(block)];
  const { alt, caption, credit } = block.attrs;
  return [alt, caption, credit];
}

/**
 * A word as it is written and its stem. Of Chinese every character and every two that stand side
 * by side, wherever a word may end.
 */
function* termsIn(text: string): Generator<string> {
  let before: { end: number; last: string } | undefined;
  for (const { form, start, end } of formsOf(text)) {
    if (!isHan(form)) {
      yield form;
      yield stemOf(form);
      before = undefined;
      continue;
    }
    let last = before?.end === start ? before.last : "";
    for (const character of form) {
      yield character;
      if (last) yield last + character;
      last = character;
    }
    before = { end, last };
  }
}
