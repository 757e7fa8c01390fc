import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { mostCounted } from "@/db/editorial/calendar/calendar-day";
import { listCalendar } from "@/db/editorial/calendar/list-calendar";
import type { Editor } from "@/db/editorial/editor";
import { callOffSchedule } from "@/db/editorial/schedules/change-schedule";
import { schedulePublication, scheduleWithdrawal } from "@/db/editorial/schedules/schedule";
import { unpublish } from "@/db/editorial/unpublish";
import { doNextDue } from "@/db/schedules/do-next-due";
import { articles } from "@/db/schema/articles";
import { publications } from "@/db/schema/publications";
import { schedules } from "@/db/schema/schedules";
import { addDays, dayOf } from "@/lib/content/days";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, topic, draft, publishedArticle, publishedAt, publishWorking, save, working } =
  worldOn(db);

const zone = "Asia/Shanghai";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const dayIn = (days: number) => dayOf(inDays(days), zone);

type Options = { editor?: Editor; zone?: string; most?: number };

async function calendar(days: string[], { editor, ...options }: Options = {}) {
  const asked = { days, zone, most: 5, ...options };
  return listCalendar(editor ?? (await person()), asked, db);
}

/** What stands on a day, in its order. */
async function on(day: string, options: Options = {}) {
  const [one] = await calendar([day], options);
  return one?.entries.map(({ event, title }) => `${event}: ${title}`);
}

/** Schedules what is written of an article. */
async function schedule(at: Date, { editor, article }: Awaited<ReturnType<typeof draft>>) {
  const { version } = await working(editor, article.id);
  const outcome = await schedulePublication(editor, article.id, { version, at }, db);
  const pending = outcome?.kind === "done" ? outcome.standing.schedules : [];
  const id = pending.find(({ kind }) => kind === "publish")?.id;
  if (!id) throw new Error(`not scheduled: ${JSON.stringify(outcome)}`);
  return { editor, article, id };
}

/** Lets the time of what is scheduled be now, and does it; it stands on the day it was scheduled for all the same. */
async function happens(articleId: string, day: Date) {
  await db
    .update(schedules)
    .set({ at: sql`now() - interval '1 minute'` })
    .where(eq(schedules.articleId, articleId));
  await doNextDue(articleId, db);
  await db.update(schedules).set({ at: day }).where(eq(schedules.articleId, articleId));
}

test("an article stands on the day of its first publication, with its title, topic and time", async () => {
  const { id } = await topic("Trade");
  const at = "2020-11-23T01:30:00.000Z";
  const { article } = await publishedAt(at, { title: "Rail freight", topics: [id] });
  const [day] = await calendar(["2020-11-23"]);
  expect(day).toEqual({
    day: "2020-11-23",
    entries: [
      {
        ...{ id: article.id, articleId: article.id, event: "published", at: new Date(at) },
        ...{ title: "Rail freight", topic: "Trade", why: null },
      },
    ],
    more: 0,
  });
});

test("days are those of the publication's zone, 23 and 25 hours of them too", async () => {
  await publishedAt("2021-03-27T23:30:00Z", { title: "After midnight" });
  await publishedAt("2021-03-28T21:59:59Z", { title: "Before the next" });
  await publishedAt("2021-03-28T22:00:00Z", { title: "On the next" });
  await publishedAt("2021-10-30T22:00:00Z", { title: "The first of 25" });
  await publishedAt("2021-10-31T22:59:59Z", { title: "The last of 25" });
  const inBerlin = { zone: "Europe/Berlin" };
  expect(await on("2021-03-28", inBerlin)).toEqual([
    "published: After midnight",
    "published: Before the next",
  ]);
  expect(await on("2021-03-29", inBerlin)).toEqual(["published: On the next"]);
  expect(await on("2021-10-31", inBerlin)).toEqual([
    "published: The first of 25",
    "published: The last of 25",
  ]);
  expect(await on("2021-03-28", { zone: "UTC" })).toEqual([
    "published: Before the next",
    "published: On the next",
  ]);
});

test("the days come in their order, those without anything too", async () => {
  await publishedAt("2019-05-02T04:00:00Z", { title: "One" });
  const days = await calendar(["2019-05-01", "2019-05-02", "2019-05-03"]);
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ["2019-05-01", 0],
    ["2019-05-02", 1],
    ["2019-05-03", 0],
  ]);
  expect(await calendar([])).toEqual([]);
});

test("what is to come stands on its day: a publication, changes, a withdrawal; what was called off does not", async () => {
  const at = inDays(40);
  await schedule(at, await draft({ title: "A first" }));
  const live = await publishedArticle({ title: "Live" });
  await save(live.editor, live.article.id, { title: "Live, changed" });
  await schedule(at, live);
  await scheduleWithdrawal(live.editor, live.article.id, { at: inDays(40.001) }, db);
  const gone = await publishedArticle({ title: "Gone" });
  await unpublish(gone.editor, gone.article.id, gone.article, db);
  await schedule(inDays(40.002), gone);
  const not = await schedule(at, await draft({ title: "Called off" }));
  await callOffSchedule(not.editor, not.id, db);

  const found = await on(dayIn(40));
  expect(found?.toSorted()).toEqual([
    "changes go live: Live, changed",
    "goes live again: Gone",
    "goes live: A first",
    "is withdrawn: Live",
  ]);
  expect(found?.at(-1)).toBe("goes live again: Gone");
});

test("text that was written since is not what is told of it", async () => {
  const { editor, article } = await schedule(inDays(41), await draft({ title: "As scheduled" }));
  await save(editor, article.id, { title: "Newer" });
  expect(await on(dayIn(41))).toEqual(["goes live: As scheduled"]);
});

test("what was scheduled and done stays on the day it was scheduled for", async () => {
  const day = new Date("2018-06-01T04:00:00Z");
  const corrected = await publishedArticle({ title: "Corrected" });
  await save(corrected.editor, corrected.article.id, { dek: "Better." });
  await schedule(inDays(1), corrected);
  await happens(corrected.article.id, day);
  const withdrawn = await publishedArticle({ title: "Withdrawn" });
  await scheduleWithdrawal(withdrawn.editor, withdrawn.article.id, { at: inDays(1) }, db);
  await happens(withdrawn.article.id, new Date("2018-06-01T05:00:00Z"));
  expect(await on("2018-06-01")).toEqual(["changes published: Corrected", "withdrawn: Withdrawn"]);
});

test("a first publication that was scheduled stands there once, and stays when it is withdrawn", async () => {
  const { editor, article } = await schedule(inDays(1), await draft({ title: "Once" }));
  const day = new Date("2018-07-01T04:00:00Z");
  await happens(article.id, day);
  expect(await on("2018-07-01")).toEqual([]);
  const { firstPublishedAt, version } = await working(editor, article.id);
  const today = dayOf(firstPublishedAt ?? day, zone);
  expect((await on(today, { most: 100 }))?.filter((one) => one.endsWith(": Once"))).toEqual([
    "published: Once",
  ]);
  await unpublish(editor, article.id, { version }, db);
  expect(await on("2018-07-01")).toEqual(["published: Once"]);

  // What went live again after its withdrawal is neither a first publication nor a change.
  await db.delete(schedules).where(eq(schedules.articleId, article.id));
  await schedule(inDays(1), { editor, article });
  await happens(article.id, day);
  expect(await on("2018-07-01")).toEqual(["published again: Once"]);
  expect(
    await db.select().from(publications).where(eq(publications.articleId, article.id)),
  ).toHaveLength(3);
});

test("what failed says why, on the day it was scheduled for", async () => {
  const { article } = await schedule(inDays(1), await draft({ title: "Wanted by two" }));
  await publishedArticle({ title: "First come", slug: article.content.slug });
  await happens(article.id, new Date("2018-08-01T04:00:00Z"));
  const [day] = await calendar(["2018-08-01"]);
  expect(day?.entries).toMatchObject([
    {
      event: "not published",
      title: "Wanted by two",
      why: "Another article has, or had, this address.",
    },
  ]);
});

test("of a day with many, what is to come and what failed are not hidden behind what was published", async () => {
  const hour = (number: number) => `2017-01-01T0${number}:00:00Z`;
  for (const number of [1, 2, 3]) await publishedAt(hour(number), { title: `At ${number}` });
  const late = await schedule(inDays(1), await draft({ title: "To come" }));
  await db
    .update(schedules)
    .set({ at: new Date(hour(4)) })
    .where(eq(schedules.id, late.id));
  const failed = await schedule(inDays(1), await draft({ title: "Failed" }));
  await db
    .update(schedules)
    .set({ at: new Date(hour(5)), outcome: "failed", why: "It could not.", endedAt: new Date() })
    .where(eq(schedules.id, failed.id));
  const [day] = await calendar(["2017-01-01"], { most: 3 });
  expect(day?.entries.map(({ title }) => title)).toEqual(["At 1", "To come", "Failed"]);
  expect(day?.more).toBe(2);
  await db.delete(schedules).where(eq(schedules.id, late.id));
});

test("the count of the others ends where it is told as more than so many", async () => {
  const { editor, article } = await draft();
  const [row] = await db.select().from(articles).where(eq(articles.id, article.id));
  await db.execute(sql`
    with made as (
      select gen_random_uuid() as id, gen_random_uuid() as revision, n
      from generate_series(1, ${mostCounted + 20}) as n
    ), revised as (
      insert into revisions (id, article_id, number, title, dek, slug, takeaways, analysis_heading,
        analysis_text, analysis_signature, analysis_label, body, sources, reading_minutes, search_words)
      select made.revision, made.id, 1, 'Many', '', 'many-' || n, takeaways, analysis_heading,
        analysis_text, analysis_signature, analysis_label, body, sources, 1, ''
      from made, revisions where revisions.id = ${row?.workingRevisionId}
    ), addressed as (
      insert into article_slugs (slug, article_id) select 'many-' || n, id from made
    )
    insert into articles (id, working_revision_id, live_revision_id, slug, first_published_at, created_by)
    select id, revision, revision, 'many-' || n, '2016-01-01T04:00:00Z', ${editor.id} from made`);
  const [day] = await calendar(["2016-01-01"], { most: 2 });
  expect([day?.entries.length, day?.more]).toEqual([2, mostCounted + 1]);
});

test("a writer finds their own articles alone, in the count too", async () => {
  const writer = await person("writer");
  const editor = await person();
  const at = new Date("2015-01-01T04:00:00Z");
  for (const by of [writer, writer, editor, editor]) {
    const { article } = await draft({}, by);
    await publishWorking(editor, article);
    await db.update(articles).set({ firstPublishedAt: at }).where(eq(articles.id, article.id));
  }
  const { id } = await schedule(inDays(1), await draft());
  await db.update(schedules).set({ at }).where(eq(schedules.id, id));
  const [theirs] = await calendar(["2015-01-01"], { editor: writer, most: 1 });
  expect([theirs?.entries.length, theirs?.more]).toEqual([1, 1]);
  const [all] = await calendar(["2015-01-01"], { editor, most: 1 });
  expect([all?.entries.length, all?.more]).toEqual([1, 4]);
});

test("the day after the last has nothing of it", async () => {
  await publishedAt("2013-12-31T15:59:59Z", { title: "The last second" });
  expect(await on("2013-12-31")).toEqual(["published: The last second"]);
  expect(await on(addDays("2013-12-31", 1))).toEqual([]);
});
