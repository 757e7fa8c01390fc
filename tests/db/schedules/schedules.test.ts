import { desc, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { publish } from "@/db/editorial/publish";
import { approve } from "@/db/editorial/review/approve";
import { sendBack } from "@/db/editorial/review/send-back";
import { sendToReview } from "@/db/editorial/review/send-to-review";
import {
  callOffSchedule,
  keepScheduled,
  moveSchedule,
} from "@/db/editorial/schedules/change-schedule";
import { schedulePublication, scheduleWithdrawal } from "@/db/editorial/schedules/schedule";
import { unpublish } from "@/db/editorial/unpublish";
import type { Working } from "@/db/editorial/working";
import { getAtSlug } from "@/db/published/article";
import { doNextDue, giveUpNextDue, listDue } from "@/db/schedules/do-next-due";
import { activity } from "@/db/schema/activity";
import { articles } from "@/db/schema/articles";
import { notifications } from "@/db/schema/notifications";
import { people } from "@/db/schema/people";
import { publications } from "@/db/schema/publications";
import { schedules } from "@/db/schema/schedules";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, publishWorking, save, working } = worldOn(db);

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const morning = inHours(8);
const evening = inHours(20);

beforeEach(async () => {
  await db.delete(settings);
});

/** Lets the time of what is scheduled of an article come, in the order in which it would. */
async function timeComes(articleId: string) {
  await db
    .update(schedules)
    .set({ at: sql`${schedules.at} - interval '1 week'` })
    .where(eq(schedules.articleId, articleId));
}

async function happens(articleId: string) {
  await timeComes(articleId);
  const happened = [];
  for (let next = await doNextDue(articleId, db); next; next = await doNextDue(articleId, db)) {
    happened.push(`${next.what} ${next.kind}`);
  }
  return happened;
}

async function scheduled(changes = {}) {
  const made = await draft(changes);
  const { editor, article } = made;
  const outcome = await schedulePublication(editor, article.id, { ...article, at: morning }, db);
  if (outcome?.kind !== "done") throw new Error(`not scheduled: ${JSON.stringify(outcome)}`);
  const [schedule] = outcome.standing.schedules;
  if (!schedule) throw new Error("no schedule");
  return { editor, article, schedule };
}

const read = async ({ content }: Pick<Working, "content">) => {
  const answer = (await getAtSlug(content.slug, db))?.answer;
  return answer?.kind === "article" ? answer.article.dek : answer?.kind;
};

const records = async (articleId: string) =>
  (
    await db
      .select({ kind: activity.kind, about: activity.about })
      .from(activity)
      .where(eq(activity.articleId, articleId))
      .orderBy(desc(activity.id))
  ).filter(({ kind }) => kind !== "article begun" && kind !== "article edited");

test("a scheduled article goes live at its time and not before, and the record says so", async () => {
  const { editor, article } = await scheduled({ dek: "As scheduled." });
  expect(await working(editor, article.id)).toMatchObject({
    state: "scheduled",
    schedules: [{ kind: "publish", at: morning, by: editor.name, isWorking: true }],
  });
  expect(await doNextDue(article.id, db)).toBeUndefined();
  expect(await read(article)).toBeUndefined();
  expect(await happens(article.id)).toEqual(["publish done"]);
  expect(await read(article)).toBe("As scheduled.");
  expect(await working(editor, article.id)).toMatchObject({ state: "live", schedules: [] });
  const [record] = await records(article.id);
  expect(record).toMatchObject({
    kind: "article published",
    about: { title: article.content.title, scheduledFor: expect.stringContaining("T") },
  });
  const [publication] = await db
    .select()
    .from(publications)
    .where(eq(publications.articleId, article.id));
  expect(publication?.personId).toBe(editor.id);
});

test("text written later does not go with what was scheduled", async () => {
  const { editor, article } = await scheduled({ dek: "As scheduled." });
  const newer = await save(editor, article.id, { dek: "As scheduled. And more." });
  expect(newer).toMatchObject({
    state: "scheduled",
    schedules: [{ isWorking: false, kept: false }],
  });
  await happens(article.id);
  expect(await read(article)).toBe("As scheduled.");
  expect(await working(editor, article.id)).toMatchObject({
    state: "live with changes",
    content: { dek: "As scheduled. And more." },
  });
});

test("newer text is scheduled in its place when somebody says so, or kept out for good", async () => {
  const { editor, article, schedule } = await scheduled({ dek: "As scheduled." });
  const newer = await save(editor, article.id, { dek: "Newer." });
  const kept = await keepScheduled(editor, schedule.id, db);
  expect(kept).toMatchObject({ standing: { schedules: [{ kept: true }] } });
  const again = await schedulePublication(editor, article.id, { ...newer, at: morning }, db);
  expect(again).toMatchObject({ standing: { schedules: [{ kept: false, isWorking: true }] } });
  expect(await happens(article.id)).toEqual(["publish done"]);
  expect(await read(article)).toBe("Newer.");
});

test("a version that is no longer the newest is not scheduled unseen", async () => {
  const { editor, article } = await draft();
  await save(await person(), article.id, { dek: "Changed meanwhile." });
  const outcome = await schedulePublication(editor, article.id, { ...article, at: morning }, db);
  expect(outcome).toMatchObject({ kind: "conflict" });
});

test("a change of a live article waits while readers keep what they have", async () => {
  const { editor, article } = await publishedArticle({ dek: "Before." });
  const changed = await save(editor, article.id, { dek: "After." });
  await schedulePublication(editor, article.id, { ...changed, at: morning }, db);
  expect(await read(article)).toBe("Before.");
  expect((await working(editor, article.id)).state).toBe("live with changes");
  await happens(article.id);
  expect(await read(article)).toBe("After.");
  expect((await records(article.id))[0]?.kind).toBe("changes published");
});

test("a live article is withdrawn at its time, whatever was corrected in it until then", async () => {
  const { editor, article } = await publishedArticle();
  await scheduleWithdrawal(editor, article.id, { at: evening }, db);
  await publishWorking(editor, await save(editor, article.id, { dek: "Corrected." }));
  expect((await working(editor, article.id)).schedules).toMatchObject([{ kind: "unpublish" }]);
  expect(await happens(article.id)).toEqual(["unpublish done"]);
  expect(await read(article)).toBe("gone");
  const after = await working(editor, article.id);
  expect(after.state).toBe("unpublished");
  expect(await publish(editor, article.id, article, db)).toMatchObject({ kind: "conflict" });
});

test("what came due while nothing ran happens in its order", async () => {
  const { editor, article } = await scheduled();
  await scheduleWithdrawal(editor, article.id, { at: evening }, db);
  await timeComes(article.id);
  expect(await listDue(db)).toContain(article.id);
  expect(await happens(article.id)).toEqual(["publish done", "unpublish done"]);
  expect(await read(article)).toBe("gone");
  expect(await listDue(db)).not.toContain(article.id);
});

test("what is not live is withdrawn only after it is published", async () => {
  const { editor, article } = await draft();
  const at = morning;
  expect(await scheduleWithdrawal(editor, article.id, { at }, db)).toMatchObject({
    kind: "refused",
  });
  await schedulePublication(editor, article.id, { ...article, at }, db);
  expect(await scheduleWithdrawal(editor, article.id, { at }, db)).toMatchObject({
    kind: "refused",
  });
  await scheduleWithdrawal(editor, article.id, { at: evening }, db);
  const [publication] = (await working(editor, article.id)).schedules;
  if (!publication) throw new Error("nothing scheduled");
  const later = { from: morning, to: inHours(30) };
  expect(await moveSchedule(editor, publication.id, later, db)).toMatchObject({ kind: "refused" });
  await callOffSchedule(editor, publication.id, db);
  expect((await working(editor, article.id)).schedules).toEqual([]);
});

test("a moved schedule happens at its new time, and one that somebody else moved is not moved unseen", async () => {
  const { editor, article, schedule } = await scheduled();
  const to = inHours(12);
  expect(await moveSchedule(editor, schedule.id, { from: morning, to }, db)).toMatchObject({
    standing: { schedules: [{ at: to }] },
  });
  const other = { from: morning, to: inHours(13) };
  expect(await moveSchedule(editor, schedule.id, other, db)).toMatchObject({
    kind: "moved on",
    standing: { schedules: [{ at: to }] },
  });
  const past = { from: to, to: inHours(-1) };
  expect(await moveSchedule(editor, schedule.id, past, db)).toMatchObject({ kind: "refused" });
  expect((await records(article.id)).map(({ kind }) => kind)).toEqual([
    "schedule moved",
    "scheduled",
  ]);
});

test("what was called off does not happen", async () => {
  const { editor, article, schedule } = await scheduled();
  await callOffSchedule(editor, schedule.id, db);
  expect(await happens(article.id)).toEqual([]);
  expect((await working(editor, article.id)).state).toBe("draft");
  expect(await callOffSchedule(editor, schedule.id, db)).toMatchObject({ kind: "moved on" });
});

test("publishing by hand calls off what would later put older text in its place", async () => {
  const { editor, article } = await scheduled({ dek: "Older." });
  await publishWorking(editor, await save(editor, article.id, { dek: "Newer." }));
  expect((await working(editor, article.id)).schedules).toEqual([]);
  expect(await happens(article.id)).toEqual([]);
  expect(await read(article)).toBe("Newer.");
});

test("withdrawing by hand calls off all that would bring it back", async () => {
  const { editor, article } = await publishedArticle();
  const changed = await save(editor, article.id, { dek: "After." });
  await schedulePublication(editor, article.id, { ...changed, at: morning }, db);
  await scheduleWithdrawal(editor, article.id, { at: evening }, db);
  await unpublish(editor, article.id, changed, db);
  expect(await happens(article.id)).toEqual([]);
  expect(await read(article)).toBe("gone");
});

test("what cannot be published at its time has failed, says why, and tells who scheduled it", async () => {
  const { editor, article } = await scheduled({ slug: "wanted-by-two" });
  await publishedArticle({ slug: "wanted-by-two" });
  expect(await happens(article.id)).toEqual(["publish failed"]);
  expect(await working(editor, article.id)).toMatchObject({
    state: "draft",
    schedules: [],
    failed: { kind: "publish", why: "Another article has, or had, this address." },
  });
  expect((await records(article.id))[0]).toMatchObject({ kind: "schedule failed" });
  const told = await db.select().from(notifications).where(eq(notifications.personId, editor.id));
  expect(told).toMatchObject([{ kind: "schedule failed", articleId: article.id }]);
  const mended = await save(editor, article.id, { slug: "wanted-by-one" });
  await publishWorking(editor, mended);
  expect((await working(editor, article.id)).failed).toBeNull();
});

test("a failure is told to the editors where who scheduled it may not open the article any more", async () => {
  const editor = await person();
  for (const change of [{ role: "writer" as const }, { disabledAt: new Date() }]) {
    const { editor: gone, article } = await scheduled();
    await db.update(people).set(change).where(eq(people.id, gone.id));
    await db.update(articles).set({ createdBy: null }).where(eq(articles.id, article.id));
    await timeComes(article.id);
    await giveUpNextDue(article.id, db);
    const told = await db
      .select({ personId: notifications.personId })
      .from(notifications)
      .where(eq(notifications.articleId, article.id));
    const ids = told.map(({ personId }) => personId);
    expect(ids).toContain(editor.id);
    expect(ids).not.toContain(gone.id);
  }
});

test("a fault that does not mend is a failure too", async () => {
  const { editor, article } = await scheduled();
  await timeComes(article.id);
  await giveUpNextDue(article.id, db);
  expect((await working(editor, article.id)).failed?.why).toContain("server");
  expect(await happens(article.id)).toEqual([]);
});

test("nothing is scheduled that could not be published now", async () => {
  const editor = await person();
  const schedule = (article: Working, at = morning) =>
    schedulePublication(editor, article.id, { ...article, at }, db);
  const { article: empty } = await draft({ title: "", slug: "" });
  expect(await schedule(empty)).toMatchObject({ kind: "stopped" });
  const { article: live } = await publishedArticle({ slug: "has-it" });
  expect(await schedule(live)).toMatchObject({ kind: "refused" });
  const { article: second } = await draft({ slug: "has-it" });
  expect(await schedule(second)).toMatchObject({ kind: "stopped", stops: [{ field: "slug" }] });
  const { article } = await draft();
  expect(await schedule(article, inHours(-1))).toMatchObject({ kind: "refused" });
  expect(await schedule(article, inHours(24 * 365 * 20))).toMatchObject({ kind: "refused" });
});

test("where approval is needed, only what was approved is scheduled", async () => {
  await db.insert(settings).values({ value: { review: "needed" } });
  const { editor, article } = await draft();
  const schedule = () => schedulePublication(editor, article.id, { ...article, at: morning }, db);
  expect(await schedule()).toMatchObject({ kind: "refused" });
  await sendToReview(editor, article.id, { version: article.version, note: "" }, db);
  await approve(editor, article.id, article, db);
  expect(await schedule()).toMatchObject({ kind: "done", standing: { state: "scheduled" } });
  const newer = await save(editor, article.id, { dek: `${article.content.dek} More.` });
  expect(newer).toMatchObject({ state: "scheduled", review: { step: "changed" } });
  await happens(article.id);
  expect(await working(editor, article.id)).toMatchObject({
    state: "live with changes",
    review: { step: "changed" },
  });
});

test("sending back calls off what was scheduled of just that text", async () => {
  const { editor, article } = await draft();
  await sendToReview(editor, article.id, { version: article.version, note: "" }, db);
  await schedulePublication(editor, article.id, { ...article, at: morning }, db);
  await sendBack(editor, article.id, { note: "Not yet." }, db);
  expect(await working(editor, article.id)).toMatchObject({ state: "draft", schedules: [] });
});

test("a writer cannot schedule, move or call off, whoever calls", async () => {
  const writer = await person("writer");
  const { article } = await draft({}, writer);
  const { schedule } = await scheduled();
  const times = { from: morning, to: evening };
  const attempts = [
    schedulePublication(writer, article.id, { ...article, at: morning }, db),
    scheduleWithdrawal(writer, article.id, { at: morning }, db),
    moveSchedule(writer, schedule.id, times, db),
    callOffSchedule(writer, schedule.id, db),
    keepScheduled(writer, schedule.id, db),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toThrow("writer");
});

test("many at once do each thing once", async () => {
  const made = [await scheduled(), await scheduled(), await scheduled()];
  for (const { article } of made) await timeComes(article.id);
  const ids = made.map(({ article }) => article.id);
  const done = await Promise.all([...ids, ...ids, ...ids].map((id) => doNextDue(id, db)));
  expect(done.filter((one) => one?.kind === "done")).toHaveLength(3);
  for (const id of ids) {
    const rows = await db.select().from(publications).where(eq(publications.articleId, id));
    expect(rows).toHaveLength(1);
  }
});
