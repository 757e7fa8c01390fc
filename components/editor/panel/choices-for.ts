/** The names that could be meant, those that begin so first, and whether what was typed is a new one. */
export function choicesFor(names: Record<string, string>, taken: string[], typed: string) {
  const words = fold(typed);
  const all = Object.entries(names).map(([id, name]) => ({ id, name, folded: fold(name) }));
  const matching = all
    .filter(({ id, folded }) => !taken.includes(id) && folded.includes(words))
    .sort(
      (one, other) =>
        Number(other.folded.startsWith(words)) - Number(one.folded.startsWith(words)) ||
        one.name.localeCompare(other.name),
    )
    .slice(0, 50)
    .map(({ id, name }) => ({ id, name }));
  return { matching, isNew: words !== "" && all.every(({ folded }) => folded !== words) };
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");
}
