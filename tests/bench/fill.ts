import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Database } from "@/db/client";
import { importFile } from "@/lib/import/import-file";

/** How fast it was, in articles a minute. */
export type Filled = { rate: number };

/**
 * Fills an empty database with live articles by importing them, each an hour after the one
 * before, under 20 topics (the first holds half of them) and 50 authors; their titles are words
 * from a list in which one word is in half of all titles and one in a thousandth.
 */
export async function fill(db: Database, count: number): Promise<Filled> {
  const started = performance.now();
  await importLines(db, articleLines(count));
  return { rate: (count / (performance.now() - started)) * 60_000 };
}

/** Imports lines as `npm run import` does; throws if any of them is at fault. */
export async function importLines(db: Database, lines: Iterable<object>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "brief-fill-"));
  const file = path.join(folder, "articles.jsonl");
  try {
    await pipeline(Readable.from(texts(lines)), createWriteStream(file));
    const options = {
      ...{ timeZone: "Asia/Shanghai", topic: null, author: null },
      ...{ drafts: false, complete: true, replace: false },
      findPicture: async () => ({ refused: "There are no pictures." }),
    };
    await importFile(db, file, options, {
      fault({ line, field, message }) {
        throw new Error(`line ${line}, ${field}: ${message}`);
      },
      progress() {},
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The line of the n-th article, 1, 2, 3 …; a version tells its texts apart. */
export function articleLine(n: number, version = "") {
  const words = [
    n % 2 === 0 && "common",
    n % 1000 === 0 && "rare",
    `word${n % 977}`,
    `word${n % 613}`,
    `word${n % 331}`,
    version,
  ];
  const title = words.filter(Boolean).join(" ");
  return {
    ...{ id: `article-${n}`, slug: `article-${n}`, title, dek: `The dek of ${title}` },
    takeaways: [{ id: "t1", text: "The point of it.", blocks: ["p1"] }],
    body: `${title} `.repeat(60),
    topics: [{ slug: topicOf(n), name: `Topic ${topicOf(n)}` }],
    authors: [{ slug: authorOf(n), name: `Author ${authorOf(n)}` }],
    published: new Date(Date.UTC(2015, 0, 1, n)).toISOString(),
  };
}

export const topicOf = (n: number) => `topic-${n % 2 === 0 ? 1 : 1 + (n % 20)}`;
export const authorOf = (n: number) => `author-${1 + (n % 50)}`;

function* articleLines(count: number) {
  for (let n = 1; n <= count; n++) yield articleLine(n);
}

function* texts(lines: Iterable<object>) {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
