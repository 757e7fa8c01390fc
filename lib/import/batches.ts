import type { FileLine } from "./read-lines";

/** How many articles, and about how many characters of them, one transaction takes. */
const mostLines = 250;
const mostCharacters = 4 * 1024 * 1024;

/** Lines in batches: short transactions, so that readers and editors hardly wait. */
export async function* batches(lines: AsyncIterable<FileLine>): AsyncGenerator<FileLine[]> {
  let batch: FileLine[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += "text" in line ? line.text.length : 0;
    if (batch.length < mostLines && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
