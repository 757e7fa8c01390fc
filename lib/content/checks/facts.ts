import { blockText } from "../plain-text";
import type { Check } from "./check";
import { datesIn } from "./dates-in";
import { namesIn } from "./names-in";
import { numbersIn } from "./numbers-in";

/** Numbers, dates and names that a takeaway states and the report does not. */
export const checkFacts: Check = ({ takeaways, body, dek }) => {
  const report = body.content.map(blockText).join("\n");
  if (!report.trim()) return [];
  const numbers = new Set(numbersIn(report).map(({ value }) => value));
  const dates = new Set(datesIn(report).map(({ value }) => value));
  const told = fold(`${report}\n${dek}`);
  return takeaways.flatMap(({ id, text }, index) => {
    const unsaid = [
      ...datesIn(text).filter(({ value }) => !dates.has(value)),
      ...numbersIn(withoutDates(text)).filter(({ value }) => !numbers.has(value)),
    ].map(({ written }) => written);
    const unnamed = namesIn(text).filter((name) => !told.includes(fold(name)));
    const missing = [...new Set([...unsaid, ...unnamed])];
    if (missing.length === 0) return [];
    const list = missing.map((fact) => `“${fact}”`).join(", ");
    const message = `Takeaway ${index + 1} says ${list}, which the report does not.`;
    return [{ field: "takeaways" as const, message, place: { item: id, words: missing[0] ?? "" } }];
  });
};

function withoutDates(text: string): string {
  return datesIn(text).reduce((left, { written }) => left.replace(written, " "), text);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
