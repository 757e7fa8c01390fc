import { type Run, wordChanges } from "./word-changes";

/** A piece of a text as it became another: the same, gone, or new. */
export type Change = { kind: "same" | "removed" | "added"; text: string };

/** Two texts as one, in reading order: what stayed, what went and what came. */
export function changedText(before: string, after: string): Change[] {
  const { one, other } = wordChanges(before, after);
  const [old, fresh] = [spread(one), spread(other)];
  const changes: Change[] = [];
  while (old.length > 0 || fresh.length > 0) {
    const [from, to] = [old[0], fresh[0]];
    if (from?.changed) changes.push({ kind: "removed", text: old.shift()?.text ?? "" });
    else if (to?.changed) changes.push({ kind: "added", text: fresh.shift()?.text ?? "" });
    else {
      const text = sharedStart(from?.text ?? "", to?.text ?? "");
      changes.push({ kind: "same", text });
      cut(old, text.length);
      cut(fresh, text.length);
    }
  }
  return changes;
}

function spread(runs: Run[]): Run[] {
  return runs.filter(({ text }) => text !== "").map((run) => ({ ...run }));
}

/** What neither side changed is the same in both, though perhaps cut in other places. */
function sharedStart(one: string, other: string): string {
  return one.length < other.length ? one : other;
}

function cut(runs: Run[], length: number) {
  const [first] = runs;
  if (!first) return;
  first.text = first.text.slice(length);
  if (first.text === "") runs.shift();
}
