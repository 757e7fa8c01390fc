import { formsOf } from "./forms";
import { termsOf } from "./terms";

/** A text in pieces, those that were searched for marked. */
export type Marked = { text: string; marked: boolean };

/** What to mark, with what finding each is worth. */
export type Marks = Map<string, number>;

/** A text with the words marked that have one of the terms; neighbours are marked as one. */
export function markText(text: string, marks: Marks): Marked[] {
  const pieces: Marked[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text.slice(at, end);
    else pieces.push({ text: text.slice(at, end), marked });
    at = end;
  };
  for (const { start, end } of markedIn(text, marks)) {
    // A space between two marked words is marked with them.
    const joined = pieces.at(-1)?.marked && /^\s?$/.test(text.slice(at, start));
    add(start, joined === true);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

export type Found = { start: number; end: number; term: string; worth: number };

/** Where the words stand that have one of the terms. */
export function markedIn(text: string, marks: Marks): Found[] {
  const found: Found[] = [];
  const known = new Map<string, string | undefined>();
  for (const { form, start, end } of formsOf(text)) {
    if (!known.has(form))
      known.set(
        form,
        termsOf(form).find((each) => marks.has(each)),
      );
    const term = known.get(form);
    if (term !== undefined) found.push({ start, end, term, worth: marks.get(term) ?? 0 });
  }
  return found;
}
