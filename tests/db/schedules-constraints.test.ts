import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { articles, revisions } from "@/db/schema/articles";
import { revisionAuthors, revisionTopics } from "@/db/schema/revision-parts";
import { schedules } from "@/db/schema/schedules";
import { testDatabase } from "./test-database";
import { worldOn } from "./world";

const { db } = await testDatabase();
const { draft, publishedArticle } = worldOn(db);
const at = new Date("2100-01-01T08:00:00Z");

/** What the database said, as Drizzle passes it on. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => new Error("the database allowed it"),
    (reason: Error) => reason,
  );
  return String(error.cause ?? error);
}

async function row(id: string) {
  const [article] = await db.select().from(articles).where(eq(articles.id, id));
  if (!article) throw new Error("no article");
  return article;
}

async function scheduled() {
  const { article } = await draft();
  const { workingRevisionId: revisionId } = await row(article.id);
  const schedule = { articleId: article.id, kind: "publish" as const, revisionId, at };
  const [made] = await db.insert(schedules).values(schedule).returning();
  if (!made) throw new Error("no schedule");
  return { ...schedule, id: made.id };
}

test("a revision that waits for its time cannot change or go, nor what belongs to it", async () => {
  const { revisionId } = await scheduled();
  const attempts = [
    db.update(revisions).set({ title: "Other" }).where(eq(revisions.id, revisionId)),
    db.delete(revisions).where(eq(revisions.id, revisionId)),
    db.delete(revisionAuthors).where(eq(revisionAuthors.revisionId, revisionId)),
    db.delete(revisionTopics).where(eq(revisionTopics.revisionId, revisionId)),
  ];
  for (const attempt of attempts) expect(await refusal(attempt)).toContain("cannot change");
});

test("a revision that was approved cannot change, and the approval is of no other", async () => {
  const { article } = await draft();
  const { workingRevisionId } = await row(article.id);
  const approve = (reviewedRevisionId: string | null) =>
    db
      .update(articles)
      .set({ review: "approved", reviewAt: at, reviewedRevisionId })
      .where(eq(articles.id, article.id));
  expect(await refusal(approve(null))).toContain("articles_approval_is_of_working");
  await approve(workingRevisionId);
  const change = db
    .update(revisions)
    .set({ title: "Other" })
    .where(eq(revisions.id, workingRevisionId));
  expect(await refusal(change)).toContain("cannot change");
});

test("an article waits for one publication and one withdrawal at most", async () => {
  const { id, ...schedule } = await scheduled();
  expect(await refusal(db.insert(schedules).values(schedule))).toContain("schedules_one_pending");
  const { articleId } = schedule;
  await db.insert(schedules).values({ articleId, kind: "unpublish", at });
  const ended = { outcome: "called off" as const, endedAt: new Date() };
  await db.update(schedules).set(ended).where(eq(schedules.id, id));
  await db.insert(schedules).values(schedule);
});

test("a schedule pins a revision of its own article, and a withdrawal none", async () => {
  const one = await scheduled();
  const { article: two } = await draft();
  const wrong = [
    { articleId: two.id, kind: "publish" as const, revisionId: one.revisionId, at },
    { articleId: two.id, kind: "publish" as const, at },
    { articleId: one.articleId, kind: "unpublish" as const, revisionId: one.revisionId, at },
  ];
  const names = ["revision_is_own", "pin_a_revision", "withdraw_no_revision"];
  for (const [index, values] of wrong.entries()) {
    expect(await refusal(db.insert(schedules).values(values))).toContain(names[index]);
  }
});

test("a schedule that is over says when, and one that failed why", async () => {
  const { id } = await scheduled();
  const set = (values: object) => db.update(schedules).set(values).where(eq(schedules.id, id));
  expect(await refusal(set({ outcome: "done" }))).toContain("schedules_ended");
  const failed = { outcome: "failed", endedAt: new Date() };
  expect(await refusal(set(failed))).toContain("schedules_why");
});

test("an article knows when the next of its schedules is due, and counts that it changed", async () => {
  const { articleId } = await scheduled();
  const before = await row(articleId);
  expect(before).toMatchObject({ state: "scheduled", scheduledAt: at });
  const sooner = new Date("2099-01-01T08:00:00Z");
  await db.insert(schedules).values({ articleId, kind: "unpublish", at: sooner });
  const between = await row(articleId);
  expect(between.scheduledAt).toEqual(sooner);
  await db.delete(schedules).where(eq(schedules.articleId, articleId));
  const after = await row(articleId);
  expect(after).toMatchObject({ state: "draft", scheduledAt: null });
  expect(before.standing).toBeLessThan(between.standing);
  expect(between.standing).toBeLessThan(after.standing);
});

test("what readers have comes before what is planned in an article's state", async () => {
  const { article } = await publishedArticle();
  await db.insert(schedules).values({ articleId: article.id, kind: "unpublish", at });
  expect(await row(article.id)).toMatchObject({ state: "live", scheduledAt: at });
});
