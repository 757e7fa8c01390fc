import { type Found, type Marked, type Marks, markedIn, markText } from "./marked";

/** About two lines on a desktop, four on a phone. */
const longest = 240;

/**
 * The passage that says most of what was searched for, its words marked: of the first of equals.
 * Where no text has any, the beginning of the first.
 */
export function excerpt(texts: string[], marks: Marks): Marked[] {
  let best = { text: texts.find((text) => text.trim() !== "") ?? "", start: 0, worth: 0 };
  for (const text of texts) {
    const passage = bestPassage(text, marks);
    if (passage && passage.worth > best.worth) best = { text, ...passage };
  }
  const { start, end } = cutAtWords(best.text, best.start);
  const pieces = markText(best.text.slice(start, end).trim(), marks);
  return [
    ...(start > 0 ? [{ text: "… ", marked: false }] : []),
    ...pieces,
    ...(end < best.text.trimEnd().length ? [{ text: " …", marked: false }] : []),
  ];
}

/** Where the passage begins whose different words are worth most, and what they are worth. */
function bestPassage(text: string, marks: Marks) {
  const found = markedIn(text, marks);
  let best: { start: number; worth: number } | undefined;
  for (const [index, first] of found.entries()) {
    const worth = worthOf(found, index, first.start + longest * 0.8);
    if (!best || worth > best.worth) best = { start: startBefore(text, first.start), worth };
  }
  return best;
}

/** What the passage from there on is worth: each word counts once, and again a little. */
function worthOf(found: Found[], from: number, until: number): number {
  const seen = new Set<string>();
  let worth = 0;
  for (let index = from; index < found.length; index++) {
    const each = found[index];
    if (!each || each.end > until) break;
    worth += seen.has(each.term) ? each.worth / 20 : each.worth;
    seen.add(each.term);
  }
  return worth;
}

/** The beginning of the sentence, or else a few words before. */
function startBefore(text: string, at: number): number {
  if (at < longest * 0.2 || text.length <= longest) return 0;
  const before = text.slice(Math.max(0, at - longest * 0.5), at);
  const sentence = Math.max(
    ...[...before.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}"“‘\d])|[。！？]/gu)].map(
      ({ index, 0: end }) => index + end.length,
    ),
    -1,
  );
  if (sentence >= 0) return at - before.length + sentence;
  const near = text.slice(Math.max(0, at - longest * 0.2), at);
  const space = near.search(/\s/);
  return at - near.length + (space < 0 ? 0 : space + 1);
}

function cutAtWords(text: string, start: number) {
  if (text.length - start <= longest) return { start, end: text.length };
  const cut = text.slice(start, start + longest);
  const space = /\s\S*$/.exec(cut)?.index ?? -1;
  const end = space > longest * 0.7 ? space : longest;
  return { start, end: start + end };
}
