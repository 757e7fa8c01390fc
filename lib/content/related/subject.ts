import { isFunctionWord } from "../search/function-words";
import { stemOf } from "../search/terms";
import { fold } from "../search-words";

/** The texts of an article, as its subject is read from them. */
export type Told = {
  title: string;
  dek: string;
  takeaways: string[];
  analysis: string[];
  body: string[];
};

/** A feature of an article's subject: how much the article is about it, and by which words. */
export type Feature = {
  weight: number;
  /** What it counts for beside others: a beginning for less than a word. */
  worth: number;
  /** How much oftener it is written with a capital where a sentence does not ask for one than without. */
  named: number;
  words: string[];
  /** As it is written where it tells most. */
  spelt: string;
};

/** What an article is about: stems and beginnings of its words; of Chinese the pairs of characters. */
export type Subject = Map<string, Feature>;

/** What a word counts for where it stands. */
const worth = { title: 2, dek: 1.5, takeaways: 1.25, analysis: 0.75, body: 1 };

export function subjectOf(told: Told): Subject {
  const subject: Subject = new Map();
  for (const [part, each] of Object.entries(worth)) {
    for (const text of [told[part as keyof Told]].flat()) {
      // A headline's capitals may be of every word.
      addText(subject, text, each, part !== "title");
    }
  }
  return subject;
}

const words = /\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.]\p{L}+)*/gu;

function addText(subject: Subject, text: string, worth: number, tellsNames: boolean) {
  for (const { 0: word, index } of text.matchAll(words)) {
    if (/^\p{Script=Han}/u.test(word)) {
      for (const pair of pairsOf(word)) add(subject, pair, pair, worth, 0);
      continue;
    }
    const spelt = word.replace(/['’]s?$/i, "");
    const form = fold(spelt).replace(/['’.]/g, "");
    if (form.length < 2 || joins(form, spelt)) continue;
    const tells = tellsNames && !beginsSentence(text, index);
    const named = tells ? (/^\p{Lu}/u.test(word) ? 1 : -1) : 0;
    add(subject, form, spelt, worth, named);
  }
}

function add(subject: Subject, form: string, spelt: string, weight: number, named: number) {
  for (const [feature, worth] of featuresOf(form)) {
    const known = subject.get(feature);
    if (!known) {
      subject.set(feature, { weight, worth, named, words: [form], spelt });
      continue;
    }
    known.weight += weight;
    known.named += named;
    if (!known.words.includes(form)) known.words.push(form);
    if (named > 0) known.spelt = spelt;
  }
}

/** Iraqi and Iraqis, Zimbabwe and Zimbabwean share no stem, but a beginning. */
const worthOfBeginning = 0.7;
const beginning = 5;

function featuresOf(form: string): [feature: string, worth: number][] {
  if (!/^[a-z]{3,}$/.test(form)) return [[form, 1]];
  return [
    [stemOf(form), 1],
    [`${form.slice(0, beginning)}…`, worthOfBeginning],
  ];
}

/** What is a beginning is no word to tell anybody, or to look up. */
export function isWord(feature: string): boolean {
  return !feature.endsWith("…");
}

/** Whether it only joins others, which in a young publication is rare and tells nothing all the same. */
function joins(form: string, spelt: string): boolean {
  // WHO is a name.
  return isFunctionWord(form) && spelt !== spelt.toUpperCase();
}

function beginsSentence(text: string, index: number): boolean {
  // Nearly every word follows another one.
  if (/^[a-z,] $/.test(text.slice(Math.max(0, index - 2), index))) return false;
  return /(?:^|[.!?…:;。！？\n]["'”’»)\]]*|["“«(])\s*$/u.test(
    text.slice(Math.max(0, index - 6), index),
  );
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
