import { slugFromTitle, slugLength } from "@/lib/content/slug";
import type { Incoming, Note } from "./incoming";

/**
 * The addresses that an article without one may have: made from its title, and where that is
 * another's with its day, and where that is too with a part of its id.
 */
export function slugCandidates({ id, content, firstPublishedAt }: Incoming): string[] {
  const short = id.slice(0, 8);
  const words = slugFromTitle(content.title);
  if (words === "") return [`article-${short}`, `article-${id}`];
  const with_ = (end: string) => `${cut(words, slugLength - end.length - 1)}-${end}`;
  const day = firstPublishedAt?.slice(0, 10);
  return [words, ...(day ? [with_(day)] : []), with_(short), with_(id)];
}

/** Shorter, and not between the two halves of one character. */
function cut(words: string, most: number): string {
  return words
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, "")
    .replace(/-+$/, "");
}

/**
 * The address for an article: the one it asks for, the one it has, or the first free one made
 * from its title; undefined where the one it asks for is another's. `owners` are told.
 */
export function chooseSlug(
  article: Incoming,
  current: string | null,
  owners: Map<string, string>,
): string | undefined {
  const free = (slug: string) => (owners.get(slug) ?? article.id) === article.id;
  if (article.slug !== null) return free(article.slug) ? article.slug : undefined;
  return current || slugCandidates(article).find(free);
}

/** The former addresses that it may have, with a note for each that is another's. */
export function chooseFormer({ id, formerSlugs }: Incoming, owners: Map<string, string>) {
  const notes: Note[] = [];
  const former = formerSlugs.filter((slug, index) => {
    if ((owners.get(slug) ?? id) === id) return true;
    const message = "Another article has, or had, this address; it is left out.";
    notes.push({ field: `formerSlugs.${index}`, message });
    return false;
  });
  return { former, notes };
}
