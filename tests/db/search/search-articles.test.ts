import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { articles } from "@/db/schema/articles";
import { searchDocuments } from "@/db/schema/search";
import { topics } from "@/db/schema/taxonomy";
import { hasOutdated, indexMissing } from "@/db/search/index-missing";
import { type SearchAsk, searchArticles } from "@/db/search/search-articles";
import { suggest } from "@/db/search/suggest";
import { analysisDefaults } from "@/lib/content/analysis-defaults";
import { docFromParagraphs } from "@/lib/content/document";
import type { Marked } from "@/lib/content/search/marked";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { author, publishedArticle, publishWorking, save, topic } = worldOn(db);

const search = (words: string, ask: Partial<SearchAsk> = {}) =>
  searchArticles({ words, sort: "relevance", page: 1, ...ask }, { timeZone: "UTC" }, db);
const titles = async (words: string, ask: Partial<SearchAsk> = {}) =>
  (await search(words, ask)).results.map(({ title }) => title);
const body = (...paragraphs: string[]) => docFromParagraphs(paragraphs, (index) => `b${index}`);
const marked = (pieces: Marked[] = []) =>
  pieces.filter(({ marked }) => marked).map(({ text }) => text);

test("a whole question finds what has some of its words, and shows the passage with them marked", async () => {
  await publishedArticle({
    title: "Soybean prices",
    body: body("Nothing here.", "The harvest in Heilongjiang was the largest of all."),
  });
  await publishedArticle({ title: "Rail lines", body: body("Trains to Belgrade began to run.") });
  expect(await titles("How large were the harvests of Heilongjiang?")).toEqual(["Soybean prices"]);
  const { results } = await search("trains belgrade");
  expect(marked(results[0]?.excerpt)).toEqual(["Trains", "Belgrade"]);
});

test("all words beat some, rare words beat common ones, and what has neither is not found", async () => {
  for (const n of [1, 2, 3, 4])
    await publishedArticle({ title: `Ports ${n}`, body: body("Harbour dues.") });
  await publishedArticle({
    title: "Quotas",
    body: body("Tungsten, tungsten, tungsten and tungsten."),
  });
  await publishedArticle({ title: "Both", body: body("A harbour that ships tungsten.") });
  const found = await titles("harbour tungsten");
  expect(found.slice(0, 2)).toEqual(["Both", "Quotas"]);
  expect(found).toHaveLength(6);
});

test("the title counts for more than the dek, and so on down to the body and the names", async () => {
  const word = "zirconium";
  const named = await author(`Ann ${word}`);
  await publishedArticle({ title: `In title: ${word}` });
  await publishedArticle({ title: "In dek", dek: `The ${word}.` });
  await publishedArticle({
    title: "In takeaways",
    takeaways: [{ id: "t", text: `The ${word}.`, blocks: [] }],
  });
  await publishedArticle({
    title: "In analysis",
    analysis: { ...analysisDefaults, text: body(`The ${word}.`) },
  });
  await publishedArticle({ title: "In body", body: body(`The ${word}.`) });
  // Found last, though what is indexed later comes first among equals.
  await publishedArticle({ title: "In names", authors: [named.id] });
  expect(await titles(word)).toEqual([
    `In title: ${word}`,
    "In dek",
    "In takeaways",
    "In analysis",
    "In body",
    "In names",
  ]);
});

test("a phrase, an exclusion and an alternative do what they say", async () => {
  await publishedArticle({ title: "One", body: body("Offshore wind farms grow.") });
  await publishedArticle({ title: "Two", body: body("A wind blows offshore.") });
  await publishedArticle({ title: "Three", body: body("Geothermal heat.") });
  expect(await titles('"offshore wind"')).toEqual(["One"]);
  expect(await titles("offshore -farms")).toEqual(["Two"]);
  expect(await titles('wind -"offshore wind"')).toEqual(["Two"]);
  expect((await titles("farms OR geothermal")).sort()).toEqual(["One", "Three"]);
});

test("Chinese, Chinese with English, accents and capitals are found as they are typed", async () => {
  await publishedArticle({
    title: "北京大学的学生",
    slug: "beida",
    body: body("学生们在北京大学学习经济，并使用 DeepSeek 模型。"),
  });
  await publishedArticle({ title: "Café São Tomé", slug: "cafe" });
  for (const words of [
    "大学",
    "北京大学",
    '"学习经济"',
    "deepseek 模型",
    "ＤＥＥＰＳＥＥＫ",
    "学",
  ]) {
    expect(await titles(words), words).toEqual(["北京大学的学生"]);
  }
  const { results } = await search("CAFE sao tome");
  expect(marked(results[0]?.titleMarked)).toEqual(["Café São Tomé"]);
});

test("topics, authors and days narrow what is found, and the newest can come first", async () => {
  const steel = await topic("Steel");
  const old = await publishedArticle({ title: "Furnaces, old", topics: [steel.id] });
  await publishedArticle({ title: "Furnaces, new", body: body("Furnaces and more furnaces.") });
  await db
    .update(articles)
    .set({ firstPublishedAt: new Date("2020-03-01T22:30:00Z") })
    .where(eq(articles.id, old.article.id));
  await save(old.editor, old.article.id, { dek: "Changed." }).then((article) =>
    publishWorking(old.editor, article),
  );
  expect(await titles("furnaces", { topic: "steel" })).toEqual(["Furnaces, old"]);
  expect(await titles("", { topic: "steel" })).toEqual(["Furnaces, old"]);
  expect(await titles("furnaces", { author: "nobody" })).toEqual([]);
  expect(await titles("furnaces", { to: "2020-03-01" })).toEqual(["Furnaces, old"]);
  expect(await titles("furnaces", { from: "2020-03-02" })).toEqual(["Furnaces, new"]);
  expect(await titles("furnaces", { sort: "date" })).toEqual(["Furnaces, new", "Furnaces, old"]);
  const inShanghai = await searchArticles(
    { words: "furnaces", sort: "date", page: 1, to: "2020-03-01" },
    { timeZone: "Asia/Shanghai" },
    db,
  );
  expect(inShanghai.total).toBe(0);
});

test("what readers see is what is found: changes with their publication, a withdrawn article not at all", async () => {
  const { editor, article } = await publishedArticle({ title: "Gallium controls" });
  const changed = await save(editor, article.id, { title: "Germanium controls" });
  expect(await titles("gallium")).toEqual(["Gallium controls"]);
  expect(await titles("germanium")).toEqual([]);
  await publishWorking(editor, changed);
  expect(await titles("gallium")).toEqual([]);
  expect(await titles("germanium")).toEqual(["Germanium controls"]);
  await unpublish(editor, article.id, { version: changed.version }, db);
  expect((await search("germanium")).total).toBe(0);
});

test("where nothing is found the spelling that articles have is offered", async () => {
  await publishedArticle({ title: "Semiconductor exports" });
  expect((await search("semicondutcor")).offer).toBe("semiconductor");
  expect((await search("semiconductor")).offer).toBeUndefined();
  expect(await search("xyzzyxyzzy")).toMatchObject({ total: 0, pages: 0, results: [] });
});

test("an article is found under the new name of its topic", async () => {
  const { id } = await topic("Molybdenum");
  await publishedArticle({ title: "Filed", topics: [id] });
  await db.update(topics).set({ name: "Vanadium" }).where(eq(topics.id, id));
  expect(await hasOutdated(db)).toBe(true);
  await indexMissing(db);
  expect(await hasOutdated(db)).toBe(false);
  expect(await titles("vanadium")).toEqual(["Filed"]);
  expect(await titles("molybdenum")).toEqual([]);
});

test("what was live before there was an index is indexed, once", async () => {
  const { article } = await publishedArticle({ title: "Antimony" });
  await db.delete(searchDocuments).where(eq(searchDocuments.articleId, article.id));
  expect(await indexMissing(db)).toBe(1);
  expect(await indexMissing(db)).toBe(0);
  expect(await titles("antimony")).toEqual(["Antimony"]);
});

test("anything can be typed", async () => {
  for (const words of [
    "",
    " ",
    '"',
    '""',
    "-",
    "- -",
    "OR",
    "a OR",
    "' & | ! <-> :*",
    "%_\\",
    "\0",
    "的".repeat(2_000),
  ]) {
    await expect(search(words), words.slice(0, 20)).resolves.toMatchObject({
      pages: expect.any(Number),
    });
  }
  expect((await search("word ".repeat(500))).cut).toBe(true);
});

test("suggestions begin as what is typed: topics, authors, titles and words", async () => {
  const { id } = await topic("Batteries");
  await publishedArticle({ title: "Battery makers consolidate", topics: [id] });
  const suggested = await suggest("batt", db);
  expect(suggested).toContainEqual({ kind: "topic", text: "Batteries", path: "/topics/batteries" });
  expect(suggested.map(({ text }) => text)).toContain("Battery makers consolidate");
  expect(suggested.length).toBeLessThanOrEqual(8);
  expect(await suggest("", db)).toEqual([]);
});
