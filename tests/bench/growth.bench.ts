import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { joinDatabase } from "@/db/embedded/join";
import { migrateDatabase } from "@/db/migrate";
import { startPublicationIn } from "../e2e/publication";
import { fill } from "./fill";
import { median } from "./median";
import { listQueries } from "./queries";
import { measureReads } from "./reads";

/** Numbers of articles; `BENCH_SIZES=10,1000` for a short look. */
const sizes = (process.env.BENCH_SIZES ?? "10,1000,100000").split(",").map(Number);

test("every read and query, as the publication grows", async () => {
  const measured: Record<string, number>[] = [];
  for (const size of sizes) {
    measured.push(await measure(size));
    // What is known so far, since the next size takes ten times as long.
    console.table(growth(measured));
  }
  expect(measured).toHaveLength(sizes.length);
}, 7_200_000);

/** A row for each read: its milliseconds at each size, and how many times the first the last is. */
function growth(measured: Record<string, number>[]) {
  const [first = {}] = measured;
  const row = (name: string) => {
    const times = measured.map((one) => one[name] ?? Number.NaN);
    const columns = times.map((time, index) => [
      `${sizes[index]?.toLocaleString("en")}, ms`,
      time.toFixed(1),
    ]);
    const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1);
    return { ...Object.fromEntries(columns), growth: `${ratio.toFixed(1)} times` };
  };
  return Object.fromEntries(Object.keys(first).map((name) => [name, row(name)]));
}

async function measure(size: number): Promise<Record<string, number>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "brief-bench-"));
  const joined = await joinDatabase(dataDir);
  await migrateDatabase(joined.url);
  const { db, close } = openDatabase(joined.url);
  try {
    const { rate } = await fill(db, size);
    console.log(`${size} articles imported, ${Math.round(rate)} a minute`);
    const queries = await measureQueries(db, size);
    const publication = await startPublicationIn(dataDir);
    try {
      return { ...queries, ...(await measureReads(publication.url, db, size)) };
    } finally {
      await publication.stop();
    }
  } finally {
    await close();
    await joined.leave();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureQueries(db: Database, size: number): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const [name, query] of Object.entries(await listQueries(db, size))) {
    await query();
    const runs: number[] = [];
    for (let run = 0; run < 15; run++) {
      const started = performance.now();
      await query();
      runs.push(performance.now() - started);
    }
    times[`query: ${name}`] = median(runs);
  }
  return times;
}
