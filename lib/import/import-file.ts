import { createHash, randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { recordActivity } from "@/db/activity/record-activity";
import type { Database } from "@/db/client";
import type { Note, Outcome } from "@/db/import/incoming";
import { markUnchanged } from "@/db/import/known";
import { tellHubs } from "@/db/jobs/tell-hubs";
import { batches } from "./batches";
import { LineSet } from "./line-set";
import { type ReadOptions, readArticle } from "./read-article";
import { type FileLine, readLines } from "./read-lines";
import { emptyMemory, type Memory, type ReadLine, writeBatch } from "./write-batch";

export type ImportFileOptions = ReadOptions & { replace: boolean };

/** What is wrong with a line: where, as a path with dots, and in words for whoever made the file. */
export type Fault = Note & { line: number; refused: boolean };

export type Tally = {
  /** Lines that are dealt with. */
  lines: number;
  /** Of all the bytes that are to be read, those that are. */
  bytes: number;
  totalBytes: number;
  live: number;
  drafts: number;
  changed: number;
  same: number;
  refused: number;
};

export type Watch = { fault(fault: Fault): void; progress(tally: Tally): void };

/** So many that planning without knowing of them would be slow. */
const manyArticles = 1_000;

/**
 * Imports a file of one article a line. Killed at any time and run again it continues; run
 * again on the same file it changes nothing. Holds a batch or two in memory, however long the
 * file is. A line that waits for a related article further down is completed at the end.
 */
export async function importFile(
  db: Database,
  file: string,
  options: ImportFileOptions,
  watch: Watch,
): Promise<Tally> {
  const { size } = await stat(file);
  const tally: Tally = {
    ...{ lines: 0, bytes: 0, totalBytes: size },
    ...{ live: 0, drafts: 0, changed: 0, same: 0, refused: 0 },
  };
  const waiting = new LineSet();
  const context = { db, run: randomUUID(), options, memory: emptyMemory() };

  const report = (outcome: Outcome) => {
    const refused = outcome.kind === "refused";
    for (const note of outcome.notes) watch.fault({ ...note, line: outcome.line, refused });
    if (outcome.kind === "waiting") waiting.add(outcome.line);
    else tally.lines++;
    if (outcome.kind === "made") tally[outcome.state === "live" ? "live" : "drafts"]++;
    else if (outcome.kind !== "waiting") tally[outcome.kind]++;
  };
  const pass = async (lines: AsyncIterable<FileLine>, last: boolean) => {
    // One batch is read while the one before it is written.
    let writing: Promise<void> = Promise.resolve();
    for await (const batch of batches(lines)) {
      const { articles, outcomes } = await prepare(context, batch);
      await writing;
      writing = write(context, articles, last).then((written) => {
        for (const outcome of [...outcomes, ...written].sort((a, b) => a.line - b.line))
          report(outcome);
        if (!last) tally.bytes = batch.at(-1)?.end ?? tally.bytes;
        watch.progress({ ...tally });
      });
      writing.catch(() => {});
    }
    await writing;
  };

  await pass(readLines(file), false);
  if (waiting.size > 0) await pass(only(readLines(file), waiting), true);
  if (tally.live + tally.drafts >= manyArticles) await db.execute(sql`analyze`);
  const { tags } = context.memory;
  if (tags.size > 0) await db.transaction((tx) => tellHubs(tx, [...tags]));
  const articles = tally.live + tally.drafts + tally.changed;
  if (articles > 0)
    await recordActivity(db, { kind: "articles imported", personId: null, about: { articles } });
  return tally;
}

type Context = {
  db: Database;
  run: string;
  options: ImportFileOptions;
  memory: Memory;
};

/** What there is to write of a batch, and what became of the rest. */
async function prepare({ db, run, options }: Context, batch: FileLine[]) {
  const outcomes: Outcome[] = [];
  const articles: ReadLine[] = [];
  const hashed = batch.map((line) => ({
    ...line,
    hash: "text" in line ? hashOf(line.text, options) : "",
  }));
  const unchanged = await markUnchanged(
    db,
    run,
    hashed.flatMap(({ hash }) => hash || []),
  );
  for (const line of hashed) {
    if ("fault" in line) {
      const notes = [{ field: "", message: line.fault }];
      outcomes.push({ line: line.number, kind: "refused", notes });
    } else if (unchanged.has(line.hash)) {
      outcomes.push({ line: line.number, kind: "same", notes: [] });
    } else {
      const { article, notes } = await readArticle(line, options);
      if (article) articles.push({ article, notes });
      else outcomes.push({ line: line.number, kind: "refused", notes });
    }
  }
  return { articles, outcomes };
}

async function write({ db, run, options, memory }: Context, articles: ReadLine[], last: boolean) {
  if (articles.length === 0) return [];
  return writeBatch(db, articles, { run, last, replace: options.replace }, memory);
}

/** The same line read with other options is another one. */
function hashOf(text: string, { topic, author, drafts, complete }: ImportFileOptions): string {
  const options = JSON.stringify([topic, author, drafts, complete]);
  return createHash("sha256").update(`${options}\n${text.trim()}`).digest("hex");
}

async function* only(lines: AsyncIterable<FileLine>, wanted: LineSet): AsyncGenerator<FileLine> {
  for await (const line of lines) if (wanted.has(line.number)) yield line;
}
