import type { Content } from "../content";
import { plainText } from "../plain-text";
import { namesIn } from "./names-in";
import type { SecondLook } from "./warning";

/** Shorter names are alike by chance: Iran and Iraq. */
const shortest = 5;
/** Each is compared with each. */
const most = 400;

/** A name that the article spells in two ways: one letter apart, or by accent or hyphen. */
export const checkSpellings: SecondLook = (content) => {
  const counts = new Map<string, number>();
  for (const { text } of texts(content)) {
    for (const name of namesIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
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
      return [{ field: placeOf(content, rare), message }];
    }),
  );
};

type Place = "title" | "dek" | "takeaways" | "analysis" | "body";

function texts({
  title,
  dek,
  takeaways,
  analysis,
  body,
}: Content): { field: Place; text: string }[] {
  return [
    { field: "title", text: title },
    { field: "dek", text: dek },
    { field: "takeaways", text: takeaways.map(({ text }) => text).join("\n") },
    { field: "analysis", text: plainText(analysis.text) },
    { field: "body", text: plainText(body) },
  ];
}

function placeOf(content: Content, name: string): Place {
  return texts(content).find(({ text }) => namesIn(text).includes(name))?.field ?? "body";
}

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
