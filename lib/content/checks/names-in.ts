const word = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const run = new RegExp(`${word}(?:\\s+${word})*`, "gu");
const months =
  /^(January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * The words of a text that are names by their capital letters. The first word of a sentence
 * has its capital anyway: it counts only before another capital, or in capitals throughout.
 */
export function namesIn(text: string): string[] {
  return [...text.matchAll(run)].flatMap((found) => {
    const parts = found[0].split(/\s+/u);
    const before = text.slice(Math.max(0, found.index - 4), found.index);
    const opens = found.index === 0 || /[.!?:“"\n]\s*$/u.test(before);
    const [first = ""] = parts;
    const isName = !opens || parts.length > 1 || /^\p{Lu}{2,}$/u.test(first);
    return (isName ? parts : []).map(bare).filter((part) => part.length > 1 && !months.test(part));
  });
}

/** Without what is put after a name: `China’s`. */
function bare(name: string): string {
  return name.replace(/[’'](s)?$/u, "").replace(/-$/u, "");
}
