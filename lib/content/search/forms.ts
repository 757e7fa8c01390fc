import { pieces } from "../pieces";
import { fold } from "../search-words";

/** A word as search compares it, and where it stands in its text. */
export type Form = { form: string; start: number; end: number };

/**
 * The words of a text in their order, cut by `Intl.Segmenter` and folded: case, accents, the
 * dots of U.S., the commas of 1,000, what an apostrophe joins. Both the index and the marking of
 * results read a text by it, so that what was found is what is marked.
 */
export function formsOf(text: string): Form[] {
  const found: Form[] = [];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const [, before, word] = wordAlone.exec(token) ?? [];
    if (before !== undefined && word !== undefined) {
      const start = index + before.length;
      found.push({ form: cut(word.toLowerCase()), start, end: start + word.length });
    } else addSegments(found, token, index);
  }
  return found;
}

function addSegments(found: Form[], token: string, at: number) {
  let offset = at;
  for (const piece of pieces(token)) {
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (!isWordLike) continue;
      const start = offset + index;
      for (const form of foldedForms(segment)) {
        found.push({ form, start, end: start + segment.length });
      }
    }
    offset += piece.length;
  }
}

/** No word goes over a space or the end of a line. */
const tokens = /[^ \t\r\n]+/g;

/** What the segmenter cuts the same, far more slowly. */
const wordAlone = /^(["'(“‘]*)([A-Za-z]+)[)"'”’,;:.!?]*$/;

/** Written in Han characters, where the end of a word is a matter of opinion. */
export function isHan(form: string): boolean {
  return han.test(form);
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const han = /^\p{Script=Han}+$/u;
const plain = /^[A-Za-z]+$/;
const longest = 64;

function foldedForms(segment: string): string[] {
  if (plain.test(segment)) return [cut(segment.toLowerCase())];
  const folded = withPlainLetters(fold(segment))
    .replace(/[’ʼ＇]/g, "'")
    .replace(/'s?$/, "")
    .replace(/^(?:[cdjlmnst]|qu)'(?=\p{L}{2})/u, "")
    .replaceAll("'", "");
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(folded)) return [folded.replaceAll(".", "")];
  if (/^[\d.,]+$/.test(folded)) return [folded.replaceAll(",", "")];
  return folded
    .split(/[._:,]+/)
    .filter(Boolean)
    .map(cut);
}

/** Letters that are not a plain one with a mark, but are typed as if they were. */
function withPlainLetters(text: string): string {
  return text.replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" },
};

/** What is longer is no word of any language; it is found by its beginning. */
function cut(form: string): string {
  return form.length > longest ? form.slice(0, longest).toWellFormed() : form;
}
