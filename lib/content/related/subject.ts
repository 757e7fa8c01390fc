import { fold } from "../search-words";

/** The texts of an article, as its subject is read from them. */
export type Told = {
  title: string;
  dek: string;
  takeaways: string[];
  analysis: string[];
  body: string[];
};

/** One word of an article: how much the article is about it, and how it is written there. */
export type SubjectWord = {
  weight: number;
  /** How often it is written with a capital where a sentence does not ask for one, and how often without. */
  named: number;
  plain: number;
  /** As it is written where it tells most. */
  spelt: string;
};

/** What an article is about: its words by their folded form; of Chinese the pairs of characters. */
export type Subject = Map<string, SubjectWord>;

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
      for (const pair of pairsOf(word)) add(subject, pair, pair, worth, 0, 0);
      continue;
    }
    const spelt = word.replace(/['’]s?$/i, "");
    const form = fold(spelt).replace(/['’.]/g, "");
    if (form.length < 2) continue;
    const capital = /^\p{Lu}/u.test(word);
    const tells = tellsNames && !beginsSentence(text, index);
    add(subject, form, spelt, worth, tells && capital ? 1 : 0, tells && !capital ? 1 : 0);
  }
}

function add(
  subject: Subject,
  form: string,
  spelt: string,
  weight: number,
  named: number,
  plain: number,
) {
  const known = subject.get(form);
  if (!known) {
    subject.set(form, { weight, named, plain, spelt });
    return;
  }
  known.weight += weight;
  known.named += named;
  known.plain += plain;
  if (named > 0 || plain > 0) known.spelt = spelt;
}

function beginsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?…:;。！？\n]["'”’»)\]]*|["“«(])\s*$/u.test(
    text.slice(Math.max(0, index - 6), index),
  );
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
