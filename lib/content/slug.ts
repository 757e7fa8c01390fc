export const slugLength = 100;

/**
 * The last part of an address, from a title: lower case, accents dropped, words
 * joined by hyphens, cut at a word. Letters of other scripts stay as they are.
 * Empty for a title without letters or digits.
 */
export function slugFromTitle(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .replace(/\p{Mn}+/gu, (marks, at: number, all: string) =>
        /\p{Script=Latin}/u.test(all[at - 1] ?? "") ? "" : marks,
      )
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’‘`´]/g, "")
      .replace(unseen, "")
      .match(word) ?? [];
  let slug = "";
  for (const each of words) {
    const longer = slug ? `${slug}-${each}` : each;
    if (longer.length > slugLength) break;
    slug = longer;
  }
  return slug || (words[0] ?? "").slice(0, slugLength);
}

/** Whether a text is a well-formed slug: what `slugFromTitle` makes or, marks without a letter, once made. */
export function isSlug(text: string): boolean {
  return text.length <= slugLength && slugPattern.test(text) && text === text.toLowerCase();
}

const slugPattern = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u;
/** A mark belongs to the letter before it: what is left of an emoji is a mark alone, which nobody sees. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What makes an emoji of a digit. */
const unseen = /[\p{Variation_Selector}\p{Me}]/gu;
