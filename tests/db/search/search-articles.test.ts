import { expect, test } from "vitest";
import { type SearchAsk, searchArticles } from "@/db/search/search-articles";
import { docFromParagraphs } from "@/lib/content/document";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedArticle } = worldOn(db);

const search = (words: string, ask: Partial<SearchAsk> = {}) =>
  searchArticles({ words, sort: "relevance", page: 1, ...ask }, { timeZone: "UTC" }, db);
const titles = async (words: string, ask: Partial<SearchAsk> = {}) =>
  (await search(words, ask)).results.map(({ title }) => title);
const body = (...paragraphs: string[]) => docFromParagraphs(paragraphs, (index) => `b${index}`);

test("an article is found by its words, and the passage that has them is shown with them marked", async () => {
  await publishedArticle({
    title: "Soybean prices",
    body: body("Nothing here.", "The harvest in Heilongjiang was the largest of all."),
  });
  await publishedArticle({
    title: "Rail lines",
    body: body("Trains between Budapest and Belgrade began to run."),
  });
  expect(await titles("harvests of Heilongjiang")).toEqual(["Soybean prices"]);
  const { results } = await search("trains belgrade");
  expect(results[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    "Trains",
    "Belgrade",
  ]);
});

test("Chinese is found", async () => {
  await publishedArticle({
    title: "北京大学的学生",
    slug: "beida",
    body: body("学生们在北京大学学习经济。"),
  });
  expect(await titles("大学")).toEqual(["北京大学的学生"]);
  expect(await titles('"学习经济"')).toEqual(["北京大学的学生"]);
});
