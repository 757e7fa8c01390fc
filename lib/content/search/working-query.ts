import { isHan } from "./forms";
import { unitsOf } from "./index-text";
import { telling } from "./plan";
import { type Phrase, readQuery, type Wanted } from "./query";
import { askedTermsOf, stemOf } from "./terms";

/** What was typed into the desk's search. */
export type WorkingQuery = {
  /** A `tsquery` as PostgreSQL writes it. */
  terms: string;
  /** Of each group one phrase must be there, word after word, as `words` has them. */
  phrases: string[][];
  /** And none of these. */
  excluded: string[];
};

/** Gives what else finds a word, such as the terms of topics of that name. */
export type AlsoFinds = (form: string, isPrefix: boolean) => string[];

/**
 * Every word that was typed must be there, or begin one that is; one or two letters begin a word
 * only where they are the last typed. Undefined where nothing was.
 */
export function workingQuery(
  typed: string,
  alsoFinds: AlsoFinds = () => [],
): WorkingQuery | undefined {
  const query = readQuery(typed);
  const last = /[\p{L}\p{N}]$/u.test(typed) ? query.wanted.at(-1)?.any.at(-1)?.at(-1) : undefined;
  const wanted = query.wanted.length > 0 ? telling(query) : [];
  const isPrefix = (form: string) => form === last || [...form].length > 2;
  const single = query.excluded.filter((phrase) => phrase.length === 1 && !isLong(phrase));
  const conditions = [
    ...wanted.map(({ any, quoted }) =>
      or(any.map((phrase) => and(phrase.map((form) => oneOf(form, quoted))))),
    ),
    ...single.map(([form = ""]) => `!${and(askedTermsOf(form).map(quote))}`),
  ];
  if (conditions.length === 0 && query.excluded.length === 0) return;
  return {
    terms: and(conditions),
    phrases: wanted.filter(isPhrase).map(({ any }) => any.map(unitsOfPhrase)),
    excluded: query.excluded.filter((phrase) => !single.includes(phrase)).map(unitsOfPhrase),
  };

  function oneOf(form: string, exactly: boolean): string {
    if (isHan(form)) return or([and(askedTermsOf(form).map(quote)), ...names(form, false)]);
    if (exactly) return quote(form);
    const prefix = isPrefix(form);
    const begun = prefix ? `${quote(form)}:*` : quote(form);
    return or([begun, quote(stemOf(form)), ...names(form, prefix)]);
  }

  function names(form: string, prefix: boolean) {
    return alsoFinds(form, prefix).map(quote);
  }
}

/** A lexeme as a `tsquery` has it, whatever is in it. */
export function quote(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function isPhrase({ any, quoted }: Wanted): boolean {
  return quoted && any.some((phrase) => phrase.length > 1 || isLong(phrase));
}

/** One word of more than two Chinese characters, whose pairs may also stand apart. */
function isLong([form = ""]: Phrase): boolean {
  return isHan(form) && [...form].length > 2;
}

function unitsOfPhrase(phrase: Phrase): string {
  return ` ${phrase.map(unitsOf).join(" ")} `;
}

const and = (parts: string[]) => (parts.length > 1 ? `(${parts.join(" & ")})` : (parts[0] ?? ""));
const or = (parts: string[]) => (parts.length > 1 ? `(${parts.join(" | ")})` : (parts[0] ?? ""));
