import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { publish } from "@/db/editorial/publish";
import { unpublish } from "@/db/editorial/unpublish";
import { getAtSlug } from "@/db/published/article";
import { articles, revisions } from "@/db/schema/articles";
import { publications } from "@/db/schema/publications";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, publishWorking, save, working, topic, author } =
  worldOn(db);

const at = async (slug: string) => (await getAtSlug(slug, db))?.answer;

test("publishing shows the working revision to readers, with every part", async () => {
  const { article } = await publishedArticle({ dek: "In short." });
  expect(await at(article.content.slug)).toMatchObject({
    kind: "article",
    article: {
      title: article.content.title,
      dek: "In short.",
      body: article.content.body,
      authors: article.authors.map(({ name }) => ({ name })),
      topics: article.topics.map(({ name }) => ({ name })),
    },
  });
});

test("a writer cannot publish or unpublish, whoever calls", async () => {
  const writer = await person("writer");
  const { article } = await draft({}, writer);
  await expect(publish(writer, article.id, article, db)).rejects.toThrow("writer");
  await expect(unpublish(writer, article.id, article, db)).rejects.toThrow("writer");
  expect((await working(writer, article.id)).state).toBe("draft");
});

test("what stops an article is said, and nothing is published", async () => {
  const { editor, article } = await draft({ title: "", slug: "", takeaways: [] });
  const outcome = await publish(editor, article.id, article, db);
  expect(outcome).toMatchObject({ kind: "stopped" });
  const fields = outcome?.kind === "stopped" ? outcome.stops.map(({ field }) => field) : [];
  expect(fields).toEqual(["title", "takeaways", "slug"]);
  expect((await working(editor, article.id)).state).toBe("draft");
});

test("publishing a version that is no longer the newest tells what there is now", async () => {
  const { editor, article } = await draft();
  await save(await person(), article.id, { title: "Changed meanwhile" });
  expect(await publish(editor, article.id, article, db)).toMatchObject({
    kind: "conflict",
    current: { content: { title: "Changed meanwhile" } },
  });
  expect((await working(editor, article.id)).state).toBe("draft");
});

test("publishing twice publishes once", async () => {
  const { editor, article } = await draft();
  const outcomes = await Promise.all([
    publish(editor, article.id, article, db),
    publish(editor, article.id, article, db),
  ]);
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(["published", "published"]);
  const records = await db
    .select()
    .from(publications)
    .where(eq(publications.articleId, article.id));
  expect(records).toHaveLength(1);
});

test("a change keeps the date of the first publication and records its own", async () => {
  const { editor, article } = await publishedArticle();
  const before = await at(article.content.slug);
  await publishWorking(editor, await save(editor, article.id, { title: "After" }));
  const after = await at(article.content.slug);
  if (before?.kind !== "article" || after?.kind !== "article") throw new Error("not there");
  expect(after.article.title).toBe("After");
  expect(after.article.firstPublishedAt).toEqual(before.article.firstPublishedAt);
  expect(after.article.publishedAt.getTime()).toBeGreaterThan(before.article.publishedAt.getTime());
});

test("an old address leads to the new one, also after several moves", async () => {
  const { editor, article } = await publishedArticle({ slug: "first-address" });
  await publishWorking(editor, await save(editor, article.id, { slug: "second-address" }));
  await publishWorking(editor, await save(editor, article.id, { slug: "third-address" }));
  expect(await at("first-address")).toEqual({ kind: "moved", slug: "third-address" });
  expect(await at("second-address")).toEqual({ kind: "moved", slug: "third-address" });
  await publishWorking(editor, await save(editor, article.id, { slug: "first-address" }));
  expect(await at("first-address")).toMatchObject({ kind: "article" });
});

test("an address that another article has, or had, is refused", async () => {
  const { editor, article } = await publishedArticle({ slug: "taken" });
  await publishWorking(editor, await save(editor, article.id, { slug: "moved-on" }));
  for (const slug of ["taken", "moved-on"]) {
    const { article: other } = await draft({ slug });
    expect(await publish(editor, other.id, other, db)).toMatchObject({
      kind: "stopped",
      stops: [{ field: "slug" }],
    });
  }
});

test("of two articles published to one address at the same instant, one is refused", async () => {
  const one = await draft({ slug: "same" });
  const two = await draft({ slug: "same" });
  const outcomes = await Promise.all(
    [one, two].map(({ editor, article }) => publish(editor, article.id, article, db)),
  );
  expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(["published", "stopped"]);
});

test("an unpublished article is gone for readers, whole for editors, and can come back", async () => {
  const { editor, article } = await publishedArticle();
  expect(await unpublish(editor, article.id, article, db)).toMatchObject({ kind: "unpublished" });
  expect(await at(article.content.slug)).toEqual({ kind: "gone" });
  const kept = await working(editor, article.id);
  expect(kept).toMatchObject({ state: "unpublished", content: article.content });
  await publishWorking(editor, kept);
  expect(await at(article.content.slug)).toMatchObject({ kind: "article" });
});

test("a page that was opened before a withdrawal cannot undo it unseen", async () => {
  const { editor, article } = await publishedArticle();
  await unpublish(editor, article.id, article, db);
  expect(await publish(editor, article.id, article, db)).toMatchObject({
    kind: "conflict",
    current: { state: "unpublished" },
  });
  expect(await at(article.content.slug)).toEqual({ kind: "gone" });
});

test("a publication touches its topics and authors of before and of now", async () => {
  const [old, kept, fresh] = [await topic(), await topic(), await topic()];
  const [first, second] = [await author(), await author()];
  const { editor, article, outcome } = await publishedArticle({
    topics: [old.id, kept.id],
    authors: [first.id],
  });
  expect(outcome).toMatchObject({ topicsChanged: true });
  const changed = await save(editor, article.id, {
    topics: [kept.id, fresh.id],
    authors: [second.id],
  });
  const again = await publishWorking(editor, changed);
  expect(new Set(again.topicIds)).toEqual(new Set([old.id, kept.id, fresh.id]));
  expect(new Set(again.authorIds)).toEqual(new Set([first.id, second.id]));
});

test("the list of topics changes only with a topic's first or last live article", async () => {
  const { id } = await topic();
  const one = await publishedArticle({ topics: [id] });
  const two = await publishedArticle({ topics: [id] });
  expect([one.outcome.topicsChanged, two.outcome.topicsChanged]).toEqual([true, false]);
  const gone = await unpublish(two.editor, two.article.id, two.article, db);
  expect(gone).toMatchObject({ topicsChanged: false });
  const last = await unpublish(one.editor, one.article.id, one.article, db);
  expect(last).toMatchObject({ topicsChanged: true });
});

test("a related article that was withdrawn is not shown, and is again when it comes back", async () => {
  const other = await publishedArticle();
  const { article } = await publishedArticle({
    related: [{ articleId: other.article.id, reason: "contrast" }],
  });
  const related = async () => {
    const found = await getAtSlug(article.content.slug, db);
    expect(found?.tags).toContain(`article:${other.article.id}`);
    return found?.answer?.kind === "article" ? found.answer.article.related : [];
  };
  expect(await related()).toMatchObject([{ id: other.article.id, reason: "contrast" }]);
  await unpublish(other.editor, other.article.id, other.article, db);
  expect(await related()).toEqual([]);
  await publishWorking(other.editor, await working(other.editor, other.article.id));
  expect(await related()).toHaveLength(1);
});

test("no revision that was live is ever written to again", async () => {
  const { editor, article } = await publishedArticle();
  const live = await db.select().from(articles).where(eq(articles.id, article.id));
  const id = live[0]?.liveRevisionId ?? "";
  const before = await db.select().from(revisions).where(eq(revisions.id, id));
  const changed = await save(editor, article.id, { title: "New", topics: [(await topic()).id] });
  await publishWorking(editor, changed);
  expect(await db.select().from(revisions).where(eq(revisions.id, id))).toEqual(before);
});
