import { sql } from "drizzle-orm";
import { Client } from "pg";
import { expect, test } from "vitest";
import { searchArticles } from "@/db/search/search-articles";
import { wasEnded, withinSecond } from "@/db/search/within-second";
import { withinTime } from "@/lib/search/within-time";
import { testDatabase } from "../test-database";

const server = process.env.TEST_DATABASE_URL;

test.runIf(server)(
  "PostgreSQL ends a statement of a search that takes longer than a second",
  async () => {
    const { db } = await testDatabase();
    const started = performance.now();
    const slow = withinSecond(db, (tx) => tx.execute(sql`select pg_sleep(10)`));
    expect(wasEnded(await slow.catch((error: unknown) => error))).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
    // The connection's next statements may take their time.
    await db.execute(sql`select pg_sleep(1.2)`);
  },
);

test.runIf(server)("a search that cannot go on is given up, and its reader told so", async () => {
  const { db, url } = await testDatabase();
  const other = new Client({ connectionString: url });
  await other.connect();
  await other.query("begin; lock table search_postings in access exclusive mode");
  const search = searchArticles(
    { words: "trade", sort: "relevance", page: 1 },
    { timeZone: "UTC" },
    db,
  );
  expect(await withinTime(10_000, search)).toBeUndefined();
  await other.end();
});

test("what fails for another reason is not taken for slow", async () => {
  const { db } = await testDatabase();
  const broken = withinSecond(db, (tx) => tx.execute(sql`select nonsense`));
  await expect(withinTime(10_000, broken)).rejects.toThrow("nonsense");
});
