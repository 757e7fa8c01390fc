import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { articleSlugs, articles, revisions } from "@/db/schema/articles";
import { revisionAuthors, revisionRelated, revisionTopics } from "@/db/schema/revision-parts";
import { testDatabase } from "./test-database";
import { worldOn } from "./world";

const { db } = await testDatabase();
const { draft, publishedArticle, topic, author } = worldOn(db);

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

test("no article's live or working revision is another article's", async () => {
  const { article: one } = await publishedArticle();
  const { article: two } = await publishedArticle();
  const other = (await row(two.id)).workingRevisionId;
  const set = (values: object) => db.update(articles).set(values).where(eq(articles.id, one.id));
  expect(await refusal(set({ liveRevisionId: other }))).toContain("articles_live_is_own");
  expect(await refusal(set({ workingRevisionId: other }))).toContain("articles_working_is_own");
});

test("no article is at an address that is not its own", async () => {
  const { article: one } = await publishedArticle();
  const { article: two } = await draft();
  const [slug] = await db.select().from(articleSlugs).where(eq(articleSlugs.articleId, one.id));
  const attempt = db
    .update(articles)
    .set({ slug: `${slug?.slug}-2` })
    .where(eq(articles.id, two.id));
  expect(await refusal(attempt)).toContain("articles_slug_is_own");
});

test("no address belongs to two articles", async () => {
  const { article: one } = await publishedArticle();
  const { article: two } = await draft();
  const attempt = db.insert(articleSlugs).values({ slug: one.content.slug, articleId: two.id });
  expect(await refusal(attempt)).toContain("article_slugs_pkey");
});

test("nothing is live without an address and a date", async () => {
  const { article } = await draft();
  const { workingRevisionId } = await row(article.id);
  const attempt = db
    .update(articles)
    .set({ liveRevisionId: workingRevisionId })
    .where(eq(articles.id, article.id));
  expect(await refusal(attempt)).toContain("articles_live_has_slug_and_date");
});

test("a revision that was live cannot change or go, nor what belongs to it", async () => {
  const { article } = await publishedArticle();
  const { liveRevisionId } = await row(article.id);
  const id = liveRevisionId ?? "";
  const frozen = "was published and cannot change";
  const attempts = [
    db.update(revisions).set({ title: "Other" }).where(eq(revisions.id, id)),
    db.update(revisions).set({ publishedAt: null }).where(eq(revisions.id, id)),
    db.delete(revisions).where(eq(revisions.id, id)),
    db.delete(revisionAuthors).where(eq(revisionAuthors.revisionId, id)),
    db.delete(revisionTopics).where(eq(revisionTopics.revisionId, id)),
    db.insert(revisionTopics).values({ revisionId: id, position: 1, topicId: (await topic()).id }),
    db.insert(revisionRelated).values({
      revisionId: id,
      articleId: article.id,
      position: 0,
      relatedArticleId: (await draft()).article.id,
    }),
  ];
  for (const attempt of attempts) expect(await refusal(attempt)).toContain(frozen);
});

test("no article is related to itself, whatever the code does", async () => {
  const { article } = await draft();
  const { workingRevisionId } = await row(article.id);
  const attempt = db.insert(revisionRelated).values({
    revisionId: workingRevisionId,
    articleId: article.id,
    position: 0,
    relatedArticleId: article.id,
  });
  expect(await refusal(attempt)).toContain("revision_related_other");
});

test("a related article's row cannot name another article as its own, to slip past that", async () => {
  const { article } = await draft();
  const { article: other } = await draft();
  const { workingRevisionId } = await row(article.id);
  const attempt = db.insert(revisionRelated).values({
    revisionId: workingRevisionId,
    articleId: other.id,
    position: 0,
    relatedArticleId: article.id,
  });
  expect(await refusal(attempt)).toContain("revision_related_revision");
});

test("positions have no gaps and no twins", async () => {
  const { article } = await draft();
  const { workingRevisionId: revisionId } = await row(article.id);
  const authorId = (await author()).id;
  const add = (position: number) =>
    db.insert(revisionAuthors).values({ revisionId, position, authorId });
  expect(await refusal(add(2))).toContain("have a gap");
  expect(await refusal(add(0))).toContain("revision_authors_revision_id_position_pk");
  await add(1);
  const removeFirst = db
    .delete(revisionAuthors)
    .where(sql`revision_id = ${revisionId} and position = 0`);
  expect(await refusal(removeFirst)).toContain("have a gap");
});

test("no author or topic stands twice on a revision", async () => {
  const { article } = await draft();
  const { workingRevisionId: revisionId } = await row(article.id);
  const [authorId = "", topicId = ""] = [article.content.authors[0], article.content.topics[0]];
  const twice = [
    db.insert(revisionAuthors).values({ revisionId, position: 1, authorId }),
    db.insert(revisionTopics).values({ revisionId, position: 1, topicId }),
  ];
  for (const attempt of twice) expect(await refusal(attempt)).toContain("_once");
});

test("an article needs a revision to work on", async () => {
  const attempt = db.insert(articles).values({ workingRevisionId: randomUUID() });
  expect(await refusal(attempt)).toContain("articles_working_is_own");
});
