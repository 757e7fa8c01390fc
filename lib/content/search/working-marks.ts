import { formsOf, isHan } from "./forms";
import type { Marks } from "./marked";
import { telling } from "./plan";
import { readQuery } from "./query";
import { askedTermsOf, stemOf, termsOf } from "./terms";

/** What to mark of these texts: the words that were typed, and those that begin so. */
export function workingMarks(typed: string, texts: string[]): Marks {
  const asked = telling(readQuery(typed)).flatMap(({ any }) => any.flat());
  const marks: Marks = new Map(
    asked.flatMap(askedTermsOf).map((term): [string, number] => [term, 1]),
  );
  const begun = asked.filter((form) => !isHan(form));
  if (begun.length === 0) return marks;
  const known = new Set<string>();
  for (const text of texts) {
    for (const { form } of formsOf(text)) {
      if (known.has(form)) continue;
      known.add(form);
      if (!begun.some((word) => form.startsWith(word) && form !== word)) continue;
      for (const term of termsOf(form)) marks.set(term, term === stemOf(form) ? 1 : 0.5);
    }
  }
  return marks;
}
