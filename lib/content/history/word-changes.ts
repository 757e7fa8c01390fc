export type Run = { text: string; changed: boolean };

const most = 1_500;

/**
 * Two texts in runs of words, marked where the one has what the other has not. Texts too
 * long to compare word by word are marked as a whole between what they begin and end with alike.
 */
export function wordChanges(one: string, other: string): { one: Run[]; other: Run[] } {
  const a = words(one);
  const b = words(other);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const middle = keptWords(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const mark = (all: string[], kept: Set<number>) =>
    runs(
      all.map((text, index) => {
        const inside = index >= start && index < all.length - end;
        return { text, changed: inside && !kept.has(index - start) };
      }),
    );
  return { one: mark(a, middle.one), other: mark(b, middle.other) };
}

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** The places of the longest common row of words. */
function keptWords(a: string[], b: string[]): { one: Set<number>; other: Set<number> } {
  const one = new Set<number>();
  const other = new Set<number>();
  if (a.length > most || b.length > most) return { one, other };
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      one.add(i++);
      other.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { one, other };
}

function runs(parts: Run[]): Run[] {
  const joined: Run[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.changed === part.changed) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
