import { citationsIn } from "../citations";
import type { Content } from "../content";
import { plainText } from "../plain-text";

/** How many words one content has that the other has not. */
export type WordsChanged = { added: number; removed: number };

/** Counts what came and what went between two contents; a word that only moved did neither. */
export function wordsChanged(before: Content, after: Content): WordsChanged {
  const left = counted(before);
  let added = 0;
  for (const [word, count] of counted(after)) {
    const had = left.get(word) ?? 0;
    added += Math.max(0, count - had);
    left.set(word, Math.max(0, had - count));
  }
  let removed = 0;
  for (const count of left.values()) removed += count;
  return { added, removed };
}

function counted(content: Content): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** All that a person could miss: texts by their words (of Chinese, its characters), choices by their ids. */
function wordsOf(content: Content): string[] {
  const { title, dek, slug, hero, takeaways, analysis, body, sources } = content;
  const text = [
    ...[title, dek, slug],
    ...(hero ? [hero.alt, hero.caption, hero.credit] : []),
    ...takeaways.map((takeaway) => takeaway.text),
    ...[analysis.heading, analysis.signature, analysis.label],
    ...[plainText(analysis.text), plainText(body)],
    ...sources.map(
      ({ title, publisher, address, date, kind }) =>
        `${title} ${publisher} ${address} ${date} ${kind ?? ""}`,
    ),
  ].join("\n");
  return [
    ...(text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []),
    ...[...content.authors, ...content.topics],
    ...takeaways.flatMap(({ sources = [] }) => sources),
    ...[analysis.text, body].flatMap(citationsIn).map(({ attrs }) => attrs.source),
    ...content.related.map(({ articleId }) => articleId),
    ...(hero ? [hero.picture] : []),
    ...body.content.flatMap((block) => (block.type === "image" ? block.attrs.picture : [])),
  ];
}
