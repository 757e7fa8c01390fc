import { count, desc, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { publish } from "@/db/editorial/publish";
import { unpublish } from "@/db/editorial/unpublish";
import { getAtSlug } from "@/db/published/article";
import { getLatest, getOfAuthor, getOfTopic } from "@/db/published/lists";
import { latestTag, newerTag, slugTag, topicsTag, topicTag } from "@/db/published/tags";
import { articles, revisions } from "@/db/schema/articles";
import { importedArticles } from "@/db/schema/imports";
import { publications } from "@/db/schema/publications";
import { settings } from "@/db/schema/settings";
import { authors, topics } from "@/db/schema/taxonomy";
import { searchArticles } from "@/db/search/search-articles";
import { articleId } from "@/lib/import/article-id";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";
import { importLines } from "./a-file";

const { db } = await testDatabase();
const { person, working, save, publishWorking } = worldOn(db);
const plain = (changes: object = {}) => ({ title: "A title", body: "The report.", ...changes });
let number = 0;
let id = "";
beforeEach(() => {
  id = `test-${++number}`;
});

async function rows() {
  const [found] = await db.select({ articles: count() }).from(articles);
  const [made] = await db.select({ revisions: count() }).from(revisions);
  return { ...found, ...made };
}

const find = async (slug: string) => (await getAtSlug(slug, db))?.answer;

test("a title and a text are live at once: at their address, in lists and in the search", async () => {
  const line = { title: "Zebras of Xanadu", body: "They are striped quaggas.", topics: ["Zoo"] };
  const { tally, faults } = await importLines(db, [{ ...line, authors: ["Ada"] }]);
  expect(faults).toEqual([]);
  expect(tally).toMatchObject({ lines: 1, live: 1, refused: 0 });
  expect(await find("zebras-of-xanadu")).toMatchObject({ kind: "article" });
  expect((await getLatest(db))?.items).toMatchObject([{ title: "Zebras of Xanadu" }]);
  const [topic] = await db.select().from(topics).where(eq(topics.slug, "zoo"));
  const [author] = await db.select().from(authors).where(eq(authors.name, "Ada"));
  expect((await getOfTopic(db, topic?.id ?? ""))?.items).toHaveLength(1);
  expect((await getOfAuthor(db, author?.id ?? ""))?.items).toHaveLength(1);
  const ask = { words: "quaggas", sort: "relevance", page: 1 } as const;
  const found = await searchArticles(ask, { timeZone: "Asia/Shanghai" }, db);
  expect(found.results).toMatchObject([{ title: "Zebras of Xanadu" }]);
});

test("the same file again changes nothing, and identical lines are one article", async () => {
  const lines = [plain({ id }), plain(), plain(), plain({ slug: "its-slug" })];
  await importLines(db, lines);
  const before = await rows();
  expect((await importLines(db, lines)).tally).toMatchObject({ live: 0, same: 4 });
  expect(await rows()).toEqual(before);
});

test("articles of one title have addresses of their own", async () => {
  const title = "Morning news";
  const lines = ["2019-05-01", "2019-05-02", "2019-05-02"].map((published, index) =>
    plain({ title, published: `${published}T12:00`, body: `Report ${index}` }),
  );
  await importLines(db, lines);
  const found = await db.select({ slug: articles.slug }).from(articles);
  const slugs = found.map(({ slug }) => slug).filter((slug) => slug?.startsWith("morning-news"));
  expect(new Set(slugs).size).toBe(3);
  expect(slugs).toContain("morning-news");
  expect(slugs).toContain("morning-news-2019-05-02");
});

test("a corrected line changes its article, and readers are told", async () => {
  const slug = `slug-of-${id}`;
  await importLines(db, [plain({ id, slug, topics: ["First"], published: "2020-01-01" })]);
  const { tally } = await importLines(db, [
    plain({ id, title: "Corrected", slug: `new-${slug}`, topics: ["Second"] }),
  ]);
  expect(tally).toMatchObject({ changed: 1 });
  expect(await find(slug)).toEqual({ kind: "moved", slug: `new-${slug}` });
  expect(await find(`new-${slug}`)).toMatchObject({
    article: { title: "Corrected", firstPublishedAt: new Date("2019-12-31T16:00:00Z") },
  });
  const [last] = await db.select().from(publications).orderBy(desc(publications.id)).limit(1);
  const ids = await db.select({ id: topics.id, name: topics.name }).from(topics);
  const tag = (name: string) => topicTag(ids.find((topic) => topic.name === name)?.id ?? "");
  expect(last?.kind).toBe("import");
  expect(last?.tags).toEqual(
    expect.arrayContaining([
      ...[latestTag, topicsTag, slugTag(slug), slugTag(`new-${slug}`)],
      ...[`article:${articleId(id)}`, tag("First"), tag("Second")],
    ]),
  );
});

test("what the desk has changed since is left as it is, unless it is to be replaced", async () => {
  const slug = `slug-of-${id}`;
  const before = plain({ id, slug, dek: "D", takeaways: ["T"], topics: ["X"], authors: ["Y"] });
  await importLines(db, [before]);
  const editor = await person();
  const { version } = await save(editor, articleId(id), { title: "Of the desk" });
  await publish(editor, articleId(id), { version }, db);
  expect((await importLines(db, [before])).tally).toMatchObject({ same: 1 });
  const corrected = [plain({ ...before, title: "Of the file" })];
  const refused = await importLines(db, corrected);
  expect(refused.tally).toMatchObject({ refused: 1 });
  expect(refused.faults).toMatchObject([{ line: 1, field: "id", refused: true }]);
  expect(await find(slug)).toMatchObject({ article: { title: "Of the desk" } });
  expect((await importLines(db, corrected, { replace: true })).tally).toMatchObject({ changed: 1 });
  expect(await find(slug)).toMatchObject({ article: { title: "Of the file" } });
  const kept = await db
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId(id)));
  expect(kept.map(({ title }) => title).sort()).toEqual(["A title", "Of the desk", "Of the file"]);
});

test("an article withdrawn at the desk stays withdrawn when its line comes again", async () => {
  const slug = `slug-of-${id}`;
  await importLines(db, [plain({ id, slug })]);
  const editor = await person();
  await unpublish(editor, articleId(id), await working(editor, articleId(id)), db);
  expect((await importLines(db, [plain({ id, slug })])).tally).toMatchObject({ same: 1 });
  expect(await find(slug)).toEqual({ kind: "gone" });
});

test("an imported article can be corrected at the desk, without what it never had", async () => {
  const slug = `slug-of-${id}`;
  await importLines(db, [plain({ id, slug, authors: ["Ada"] })]);
  const editor = await person();
  expect((await working(editor, articleId(id))).excused).toEqual(["dek", "takeaways", "topics"]);
  await publishWorking(editor, await save(editor, articleId(id), { title: "Corrected" }));
  expect(await find(slug)).toMatchObject({ article: { title: "Corrected", dek: "" } });
  // What it has it keeps.
  const { version } = await save(editor, articleId(id), { authors: [] });
  const outcome = await publish(editor, articleId(id), { version }, db);
  expect(outcome).toMatchObject({ kind: "stopped", stops: [{ field: "authors" }] });
});

test("a related article may come later, and two may name one another", async () => {
  const [first, second] = [`${id}-first`, `${id}-second`];
  const lines = [
    plain({ id: first, slug: first, related: [{ slug: second, reason: "background" }] }),
    plain({ id: second, slug: second, related: [first] }),
  ];
  // Far apart, so that they are in batches of their own.
  const between = Array.from({ length: 300 }, (_, index) => plain({ body: `${id} ${index}` }));
  const { tally, faults } = await importLines(db, [lines[0], ...between, lines[1]]);
  expect(faults).toEqual([]);
  expect(tally).toMatchObject({ live: 302 });
  expect(await find(first)).toMatchObject({
    article: { related: [{ slug: second, reason: "background" }] },
  });
  expect(await find(second)).toMatchObject({ article: { related: [{ slug: first }] } });
  // The older one's page tells of the newer.
  const told = await db.select({ tags: publications.tags }).from(publications);
  expect(told.flatMap(({ tags }) => tags)).toContain(newerTag(articleId(second)));
  const made = await db.select().from(revisions).where(eq(revisions.slug, first));
  expect(made).toHaveLength(1);
  const waiting = await db
    .select()
    .from(importedArticles)
    .where(eq(importedArticles.waiting, true));
  expect(waiting).toEqual([]);
});

test("a related article that never comes is left out, and looked for again the next time", async () => {
  const line = plain({ id, slug: `slug-of-${id}`, related: [`later-${id}`] });
  const first = await importLines(db, [line]);
  expect(first.tally).toMatchObject({ live: 1, refused: 0 });
  expect(first.faults).toMatchObject([{ line: 1, field: "related.0", refused: false }]);
  await importLines(db, [plain({ id: `later-${id}` })]);
  expect(await importLines(db, [line])).toMatchObject({ tally: { changed: 1 }, faults: [] });
  expect(await find(`slug-of-${id}`)).toMatchObject({ article: { related: [{}] } });
});

test("every fault is told with its line and field, and stops no other line", async () => {
  await importLines(db, [plain({ slug: `taken-${id}` })]);
  const { tally, faults } = await importLines(db, [
    "{ no JSON",
    plain({ id: `a-${id}`, title: "" }),
    plain({ id: `b-${id}`, slug: `taken-${id}` }),
    plain({ id: `c-${id}`, formerSlugs: [`taken-${id}`], related: [`c-${id}`] }),
    plain({ id: `d-${id}` }),
    plain({ id: `d-${id}`, title: "A second line of the same id" }),
    plain({ id: `e-${id}`, published: "never" }),
    plain({ id: `f-${id}` }),
  ]);
  expect(faults.map(({ line, field, refused }) => [line, field, refused])).toEqual([
    [1, "", true],
    [2, "title", false],
    [3, "slug", true],
    [4, "formerSlugs.0", false],
    [4, "related.0", false],
    [6, "id", true],
    [7, "published", true],
  ]);
  expect(tally).toMatchObject({ lines: 8, live: 3, drafts: 1, refused: 4 });
});

test("what the database refuses costs its own line alone", async () => {
  await db.execute(sql`
    create function refuse_me() returns trigger language plpgsql as $$
    begin
      if new.title = 'Refuse me' then raise check_violation using message = 'no such title'; end if;
      return new;
    end $$`);
  await db.execute(sql`
    create trigger refuse_me before insert on revisions for each row execute function refuse_me()`);
  const titles = ["One", "Refuse me", "Three"];
  const { tally, faults } = await importLines(
    db,
    titles.map((title) => plain({ title, id: `${title}-${id}`, topics: [`New ${title}`] })),
  );
  expect(tally).toMatchObject({ live: 2, refused: 1 });
  expect(faults).toEqual([
    { line: 2, field: "", refused: true, message: "The database refused it: no such title" },
  ]);
});

test("a second line for one article is told also where it comes much later", async () => {
  const between = Array.from({ length: 300 }, (_, index) => plain({ body: `${id} ${index}` }));
  const lines = [plain({ id }), ...between, plain({ id, title: "Another" })];
  const refused = { tally: { refused: 1 }, faults: [{ line: 302, field: "id" }] };
  expect(await importLines(db, lines)).toMatchObject(refused);
  expect(await importLines(db, lines)).toMatchObject(refused);
  const made = await db
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId(id)));
  expect(made).toMatchObject([{ title: "A title" }]);
});

test("drafts and what was unpublished are nobody's to read", async () => {
  const { tally } = await importLines(db, [
    plain({ id: `d-${id}`, slug: `d-${id}`, state: "draft" }),
    plain({ id: `u-${id}`, slug: `u-${id}`, state: "unpublished", published: "2020-01-01" }),
  ]);
  expect(tally).toMatchObject({ live: 0, drafts: 2 });
  expect(await find(`d-${id}`)).toBeUndefined();
  expect(await find(`u-${id}`)).toEqual({ kind: "gone" });
  const again = await importLines(db, [plain({ id: `d-${id}`, slug: `d-${id}` })]);
  expect(again.tally).toMatchObject({ changed: 1 });
  expect(await find(`d-${id}`)).toMatchObject({ kind: "article" });
});

test("hubs are told of each feed that an import touched, once", async () => {
  const hub = "https://hub.example/";
  await db.insert(settings).values({ value: { hubs: [hub] } });
  await importLines(
    db,
    Array.from({ length: 300 }, (_, index) =>
      plain({ body: `${id} ${index}`, topics: [`H ${id}`] }),
    ),
  );
  const { rows } = await db.execute<{ data: { hub: string; feed: { of: string } } }>(
    sql`select data from pgboss.job where name = 'websub'`,
  );
  expect(rows.map(({ data }) => data.feed.of).sort()).toEqual(["editions", "publication", "topic"]);
  await db.delete(settings);
});
