import { formsOf } from "./forms";

/** Words that stand one after another; often just one. */
export type Phrase = string[];

/** One thing asked for: a word, or a phrase in quotes, or several of which one is enough. */
export type Wanted = {
  any: Phrase[];
  /** What has quotes must be there as it was typed; other words count for what they are worth. */
  quoted: boolean;
};

/** What somebody typed, read. */
export type Query = {
  wanted: Wanted[];
  /** An article with any of these is not shown. */
  excluded: Phrase[];
  /** Whether there was more than a search reads. */
  cut: boolean;
};

const longest = 1_000;
const mostWords = 40;

/**
 * Reads what was typed: words, `"phrases in quotes"`, `-exclusion` and `this OR that`. Anything
 * at all can be typed, and nothing is an error.
 */
export function readQuery(typed: string): Query {
  const query: Query = { wanted: [], excluded: [], cut: typed.length > longest };
  const text = typed.slice(0, longest);
  const shouted = isShouted(text);
  let words = 0;
  let joins = false;
  for (const { minus, quoted, words: part } of partsOf(text)) {
    if (!minus && quoted === undefined && isOr(part) && !(shouted && part === "OR")) {
      joins = query.wanted.length > 0;
      continue;
    }
    const forms = formsOf(quoted ?? part).map(({ form }) => form);
    if (forms.length === 0) continue;
    words += forms.length;
    if (words > mostWords) {
      query.cut = true;
      break;
    }
    if (minus) query.excluded.push(forms);
    else add(query.wanted, forms, quoted !== undefined, joins);
    joins = false;
  }
  return query;
}

/** Every word asked for, each once, in the order typed. */
export function wantedForms({ wanted }: Query): string[] {
  return [...new Set(wanted.flatMap(({ any }) => any.flat()))];
}

function add(wanted: Wanted[], forms: string[], quoted: boolean, joins: boolean) {
  const last = wanted.at(-1);
  const [first = "", ...others] = forms;
  if (joins && last) {
    last.any.push(quoted ? forms : [first]);
    last.quoted ||= quoted;
  } else {
    wanted.push({ any: [quoted ? forms : [first]], quoted });
  }
  if (!quoted) wanted.push(...others.map((form) => ({ any: [[form]], quoted: false })));
}

type Part = { minus: boolean; quoted: string | undefined; words: string };

function* partsOf(text: string): Generator<Part> {
  // A minus excludes only where it begins a word: `Sino-Soviet` is two words.
  const part =
    /(?<=^|\s)(-)?(?:["“”„«「『]([^"“”„«»」』]*)(?:["“”»」』]|$)|([^\s"“”„«»「」『』]+))|["“”„«「『]([^"“”„«»」』]*)(?:["“”»」』]|$)|([^\s"“”„«»「」『』]+)/gu;
  for (const [, minus, quoted, words, quotedInside, wordsInside] of text.matchAll(part)) {
    yield {
      minus: minus !== undefined,
      quoted: quoted ?? quotedInside,
      words: words ?? wordsInside ?? "",
    };
  }
}

function isOr(word: string) {
  return word === "OR" || word === "|";
}

/** In a question that is all capitals, OR is a word like the others. */
function isShouted(text: string) {
  const rest = text.replace(/\bOR\b/g, "");
  return /\p{Lu}/u.test(rest) && !/\p{Ll}/u.test(rest) && formsOf(rest).length > 3;
}
