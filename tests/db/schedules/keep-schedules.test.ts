import { eq, sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { schedulePublication } from "@/db/editorial/schedules/schedule";
import { articles } from "@/db/schema/articles";
import { publications } from "@/db/schema/publications";
import { schedules } from "@/db/schema/schedules";
import { keepSchedules } from "@/lib/server/keep-schedules";
import { until } from "../../until";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db, url } = await testDatabase();
const { draft } = worldOn(db);
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((end) => end()));
  await db.delete(schedules);
});

/** A server, as far as schedules go: with connections of its own. */
function server(pace: { waits?: number[] } = {}) {
  const own = openDatabase(url);
  const end = keepSchedules({ every: 100, db: () => own.db, ...pace });
  running.push(async () => {
    await end();
    await own.close();
  });
}

async function scheduledFor(at: Date) {
  const { editor, article } = await draft();
  const later = new Date(Date.now() + 60_000);
  await schedulePublication(editor, article.id, { ...article, at: later }, db);
  await db.update(schedules).set({ at }).where(eq(schedules.articleId, article.id));
  return article.id;
}

const ended = async () => db.select().from(schedules).where(sql`outcome is not null`);

test("several servers do each thing once, within seconds of its time", async () => {
  const ids = [];
  for (let i = 0; i < 8; i++) ids.push(await scheduledFor(new Date(Date.now() + 3_600_000)));
  for (let i = 0; i < 3; i++) server();
  await db.update(schedules).set({ at: sql`now() + interval '1 second'` });
  await until(async () => (await ended()).length === ids.length);
  for (const { articleId, at, endedAt, outcome } of await ended()) {
    expect(outcome).toBe("done");
    const late = (endedAt?.getTime() ?? 0) - at.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
    const rows = await db.select().from(publications).where(eq(publications.articleId, articleId));
    expect(rows).toHaveLength(1);
  }
});

test("what came due while no server ran happens when one starts", async () => {
  const id = await scheduledFor(new Date(Date.now() - 3_600_000));
  server();
  await until(async () => (await ended()).length === 1);
  const [article] = await db.select().from(articles).where(eq(articles.id, id));
  expect(article?.state).toBe("live");
});

test("one article's fault is tried again, then given up, and does not hold up the others", async () => {
  const bad = await scheduledFor(new Date(Date.now() - 2_000));
  // As a fault of the software would be: what is written contradicts what the database holds to.
  await db.execute(sql`
    create function refuse_one() returns trigger language plpgsql as $$
    begin raise exception 'no'; end $$`);
  await db.execute(
    sql.raw(`create trigger refuse_one before update of live_revision_id on articles
      for each row when (old.id = '${bad}') execute function refuse_one()`),
  );
  const good = await scheduledFor(new Date(Date.now() - 1_000));
  server({ waits: [300, 300] });
  await until(async () => (await ended()).some(({ articleId }) => articleId === good));
  expect((await ended()).map(({ articleId }) => articleId)).not.toContain(bad);
  await until(async () => (await ended()).some(({ articleId }) => articleId === bad));
  expect((await ended()).find(({ articleId }) => articleId === bad)).toMatchObject({
    outcome: "failed",
  });
});
