import { textsOf } from "../texts";
import type { Check, Finding } from "./check";
import { namesIn } from "./names-in";

/** Shorter names are alike by chance: Iran and Iraq. */
const shortest = 5;
/** Each is compared with each. */
const most = 400;

/** A name that the article spells in two ways: one letter apart, or by accent or hyphen. */
export const checkSpellings: Check = (content) => {
  const counts = new Map<string, number>();
  const texts = textsOf(content);
  const places = new Map<string, Pick<Finding, "field" | "place">>();
  for (const { field, text, place } of texts) {
    for (const name of namesIn(text)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (!places.has(name)) places.set(name, { field, place: { ...place, words: name } });
    }
  }
  const names = [...counts.keys()]
    .filter((name) => [...name].length >= shortest)
    .slice(0, most)
    .map((name) => ({ name, letters: plain(name) }));
  return names.flatMap(({ name, letters }, index) =>
    names.slice(index + 1).flatMap(({ name: other, letters: others }) => {
      if (!alike(letters, others) || name.toLowerCase() === other.toLowerCase()) return [];
      const [usual, rare] =
        (counts.get(name) ?? 0) >= (counts.get(other) ?? 0) ? [name, other] : [other, name];
      const message = `“${usual}” is also spelled “${rare}”.`;
      return [{ field: "body" as const, ...places.get(rare), message }];
    }),
  );
};

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  // An ending makes another word of the same name: Korea, Korean, Koreas.
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return isOneEdit(a, b);
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{Mn}’'-]/gu, "")
    .toLowerCase();
}

/** Whether one letter is another, missing, or changed places with its neighbour. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
