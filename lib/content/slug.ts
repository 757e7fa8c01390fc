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
      .match(new RegExp(word, "gu")) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > slugLength) break;
    slug = longer;
  }
  return slug || (words[0] ?? "").slice(0, slugLength);
}

/** Whether a text is a well-formed slug: what `slugFromTitle` makes, and nothing else. */
export function isSlug(text: string): boolean {
  return (
    text.length <= slugLength &&
    slugPattern.test(text) &&
    text === text.toLowerCase() &&
    text.search(unseen) < 0
  );
}

/** A mark belongs to the letter before it: what is left of an emoji is a mark alone, which nobody sees. */
const word = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";
const slugPattern = new RegExp(`^${word}(-${word})*$`, "u");
/** What makes an emoji of a digit. */
const unseen = /[\p{Variation_Selector}\p{Me}]/gu;
