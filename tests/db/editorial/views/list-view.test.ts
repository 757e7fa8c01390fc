import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Editor } from "@/db/editorial/editor";
import { unpublish } from "@/db/editorial/unpublish";
import { countViews, listView } from "@/db/editorial/views/list-view";
import { type View, views } from "@/db/editorial/views/view-sources";
import { articles, type ReviewStep } from "@/db/schema/articles";
import { commentMentions, comments, commentThreads } from "@/db/schema/comments";
import { schedules } from "@/db/schema/schedules";
import { testDatabase } from "../../test-database";
import { worldOn } from "../../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, save, publishWorking } = worldOn(db);

const anHourAgo = () => new Date(Date.now() - 3_600_000);
const moments = { today: anHourAgo(), since: anHourAgo() };

const seen = async (editor: Editor, view: View) =>
  (await listView(editor, view, moments, {}, db)).items.map(({ id, reason }) => [id, reason]);

async function review(id: string, step: ReviewStep, by: Editor, askedBy: Editor, note = "") {
  const working = sql`working_revision_id`;
  await db
    .update(articles)
    .set({
      review: step,
      reviewAt: new Date(),
      reviewBy: by.id,
      reviewFor: askedBy.id,
      reviewNote: note,
      reviewedRevisionId: working,
    })
    .where(eq(articles.id, id));
}

test("what somebody else sent to review waits for whoever may approve, and for no writer", async () => {
  const writer = await person("writer", "Ada");
  const other = await person("writer");
  const editor = await person();
  const { article } = await draft({}, writer);
  await review(article.id, "in review", writer, writer, "Mind the figures.");
  const { items } = await listView(editor, "waiting", moments, {}, db);
  expect(items).toMatchObject([
    { id: article.id, reason: "to review", by: "Ada", note: "Mind the figures." },
  ]);
  expect(await seen(writer, "waiting")).toEqual([]);
  expect(await seen(writer, "review")).toEqual([[article.id, "in review"]]);
  expect(await seen(other, "review")).toEqual([]);

  await review(article.id, "sent back", editor, writer, "The second figure is old.");
  expect(await seen(editor, "waiting")).toEqual([]);
  expect(await seen(writer, "waiting")).toEqual([[article.id, "sent back"]]);

  await review(article.id, "approved", editor, writer);
  expect(await seen(editor, "waiting")).toEqual([[article.id, "to publish"]]);
  await publishWorking(editor, article);
});

test("an open comment that names somebody waits for them, until it is resolved", async () => {
  const [editor, named] = [await person(), await person()];
  const { article } = await draft({}, editor);
  const [threadId, commentId] = [randomUUID(), randomUUID()];
  await db.insert(commentThreads).values({
    id: threadId,
    articleId: article.id,
    place: { kind: "article" } as never,
    quote: "",
    change: 1,
  });
  await db
    .insert(comments)
    .values({ id: commentId, threadId, personId: editor.id, text: "Is it so?" });
  await db.insert(commentMentions).values({ commentId, personId: named.id, name: named.name });
  expect(await listView(named, "waiting", moments, {}, db)).toMatchObject({
    items: [{ id: article.id, reason: "mentioned", by: editor.name, note: "Is it so?" }],
  });
  expect(await seen(editor, "waiting")).toEqual([]);
  await db
    .update(commentThreads)
    .set({ resolvedAt: new Date() })
    .where(eq(commentThreads.id, threadId));
  expect(await seen(named, "waiting")).toEqual([]);
});

test("what is scheduled stands in the order in which it will happen", async () => {
  const { editor, article } = await draft();
  const { article: live } = await publishedArticle({}, editor);
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  const [row] = await db.select().from(articles).where(eq(articles.id, article.id));
  await db.insert(schedules).values([
    { articleId: article.id, kind: "publish", revisionId: row?.workingRevisionId, at: inHours(2) },
    { articleId: live.id, kind: "unpublish", at: inHours(1) },
  ]);
  expect(await seen(editor, "scheduled")).toEqual([
    [live.id, "unpublish"],
    [article.id, "publish"],
  ]);
  await db.update(schedules).set({ outcome: "called off", endedAt: new Date() });
  expect(await seen(editor, "scheduled")).toEqual([]);
});

test("live today is what was published today and is still live, each once", async () => {
  const editor = await person("editor");
  const since = new Date();
  const { article } = await publishedArticle({}, editor);
  const changed = await publishedArticle({}, editor);
  await publishWorking(editor, await save(editor, changed.article.id, { dek: "Another." }));
  const gone = await publishedArticle({}, editor);
  await unpublish(editor, gone.article.id, gone.article, db);
  const today = await listView(editor, "today", { today: since, since }, {}, db);
  expect(today.items.map(({ id, reason }) => [id, reason])).toEqual([
    [changed.article.id, "changes published"],
    [article.id, "published"],
  ]);
});

test("changed since is what others edited, not what I did", async () => {
  const [me, other] = [await person(), await person()];
  const since = new Date();
  const { article } = await draft({}, other);
  await draft({}, me);
  const changed = await listView(me, "changed", { today: since, since }, {}, db);
  expect(changed.items.map(({ id, by }) => [id, by])).toEqual([[article.id, other.name]]);
});

test("a view goes on over pages, and counts as many as it lists", async () => {
  const [me, other] = [await person(), await person()];
  const since = new Date();
  const made: string[] = [];
  for (let count = 0; count < 5; count++) made.unshift((await draft({}, other)).article.id);
  const from = { today: since, since };
  const first = await listView(me, "changed", from, { size: 3 }, db);
  const second = await listView(me, "changed", from, { size: 3, cursor: first.older }, db);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
  expect(second.older).toBeUndefined();
  const counts = await countViews(me, views, from, db);
  for (const view of views) {
    const { items } = await listView(me, view, from, {}, db);
    expect([view, counts.get(view)]).toEqual([view, items.length]);
  }
});
