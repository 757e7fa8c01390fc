import { stemOf } from "./terms";

/** A word asked for, with what finding it is worth. */
export type Asked = { form: string; worth: number };

/** Words this far apart still speak of one thing. */
const widest = 8;

/** What the index's terms do not say, as weights of words: to be saturated and added up. */
export type Nearness = { worth: number; weight: number }[];

/**
 * How an article's words, in their order, have what was asked beyond having it at all: the words
 * exactly as they were typed, and neighbours of the question near each other.
 */
export function nearness(words: string, asked: Asked[]): Nearness {
  const stems = asked.map(({ form }) => stemOf(form));
  const wanted = new Set(stems);
  const firsts = new Set(stems.map((stem) => stem.charCodeAt(0)));
  const places = new Map<string, number[]>();
  const typed = new Map<string, number>(asked.map(({ form }) => [form, 0]));
  let place = 0;
  for (let start = 0, end = 0; end < words.length; start = end + 1) {
    end = words.indexOf(" ", start);
    if (end < 0) end = words.length;
    place++;
    // A stem begins as its word does.
    if (!firsts.has(words.charCodeAt(start))) continue;
    const word = words.slice(start, end);
    const stem = stemOf(word);
    if (!wanted.has(stem)) continue;
    const known = places.get(stem);
    if (known) known.push(place);
    else places.set(stem, [place]);
    const count = typed.get(word);
    if (count !== undefined) typed.set(word, count + 1);
  }
  const exact = asked.map(({ form, worth }) => ({ worth, weight: typed.get(form) ?? 0 }));
  const pairs = asked.slice(1).map(({ worth }, index) => ({
    worth: Math.min(worth, asked[index]?.worth ?? 0),
    weight: together(places.get(stems[index] ?? ""), places.get(stems[index + 1] ?? "")),
  }));
  return [...exact, ...pairs].filter(({ weight }) => weight > 0);
}

/** Counts the places of the one by how near the other is: 1 for neighbours. */
function together(some: number[] = [], others: number[] = []): number {
  if (some === others) return 0;
  let sum = 0;
  let next = 0;
  for (const place of some) {
    while (next < others.length && (others[next] ?? 0) < place) next++;
    const after = (others[next] ?? Number.POSITIVE_INFINITY) - place;
    const before = place - (others[next - 1] ?? Number.NEGATIVE_INFINITY);
    const distance = Math.min(after, before);
    if (distance <= widest) sum += 1 / distance;
  }
  return sum;
}
