import type { Tally } from "@/lib/import/import-file";

const count = (number: number) => number.toLocaleString("en");

/** How many, how fast and how much longer, for somebody who waits. */
export function describeProgress(tally: Tally, milliseconds: number): string {
  const seconds = Math.max(milliseconds / 1000, 0.001);
  const share = tally.totalBytes > 0 ? tally.bytes / tally.totalBytes : 1;
  const left = share > 0 ? (seconds / share) * (1 - share) : 0;
  return [
    `${count(tally.lines)} articles`,
    `${Math.floor(share * 100)} %`,
    `${count(Math.round((tally.lines / seconds) * 60))} a minute`,
    share < 1 ? `about ${duration(left)} left` : "finishing",
  ].join(", ");
}

/** What became of all the lines. */
export function describeOutcome(tally: Tally, faults: number): string {
  const { live, drafts, changed, same, refused } = tally;
  const parts = [
    [live, "made live"],
    [drafts, "made, not live"],
    [changed, "changed"],
    [same, "as they were"],
    [refused, "refused"],
  ] as const;
  const told = parts.flatMap(([number, what]) => (number > 0 ? `${count(number)} ${what}` : []));
  const lines = tally.lines === 1 ? "1 article" : `${count(tally.lines)} articles`;
  const sum = told.length > 0 ? `${lines}: ${told.join(", ")}.` : "The file has no articles.";
  return faults > 0 ? `${sum} ${count(faults)} reported above.` : sum;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return `${Math.ceil(seconds / 60)} min`;
}

/** Shows progress on a terminal in one line, elsewhere a line every ten seconds. */
export function showProgress(output: NodeJS.WriteStream) {
  const started = performance.now();
  let shown = started;
  const clear = () => output.isTTY && output.write("\r\u001b[K");
  return {
    show(tally: Tally) {
      const now = performance.now();
      if (now - shown < (output.isTTY ? 100 : 10_000)) return;
      shown = now;
      const told = describeProgress(tally, now - started);
      if (output.isTTY) output.write(`\r\u001b[K${told}`);
      else output.write(`${told}\n`);
    },
    /** Makes room for another line. */
    clear,
  };
}
