import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import type { Editor } from "@/db/editorial/editor";
import { listArticles } from "@/db/editorial/list-articles";
import { authors, topics } from "@/db/schema/taxonomy";
import { indexNames } from "@/db/working-texts/index-names";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, author, topic } = worldOn(db);

beforeEach(async () => {
  await db.execute(sql`truncate topics, authors, articles cascade`);
});

const finds = (editor: Editor, id: string) => async (words: string) =>
  (await listArticles(editor, { words }, db)).items.some((item) => item.id === id);

/** How many rows the database sends while something is done. */
async function rowsSent(act: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(db.$client, "query");
  await act();
  const answers = await Promise.all(asked.mock.results.map(({ value }) => value));
  asked.mockRestore();
  return answers.reduce((sum, { rows }) => sum + rows.length, 0);
}

const manyTopics = () =>
  db.execute(sql`insert into topics (slug, name)
    select 'sector-' || n, 'Sector ' || n from generate_series(1, 10000) n`);

test("an article is found by the names of its topics and authors, whether they were read or not", async () => {
  const about = await topic("Économie d’énergie: 上海合作组织");
  const by = await author("Ngũgĩ Okonkwo");
  const { editor, article } = await draft({ topics: [about.id], authors: [by.id] });
  const isFound = finds(editor, article.id);
  for (let read = 0; read < 2; read++) {
    for (const words of ["econ", "énergie", "上海合作组织", "ngugi okon", "okonkwo 组织"]) {
      expect([read, words, await isFound(words)]).toEqual([read, words, true]);
    }
    for (const words of ["konkwo", "okonkwo 北京"]) {
      expect([read, words, await isFound(words)]).toEqual([read, words, false]);
    }
    await indexNames(db);
  }
});

test("a name is found as it is now, not as it was when names were read", async () => {
  const by = await author("Wilhelmina Before");
  const { editor, article } = await draft({ authors: [by.id] });
  const isFound = finds(editor, article.id);
  await indexNames(db);
  await db.update(authors).set({ name: "Rosalind After" }).where(eq(authors.id, by.id));
  for (let read = 0; read < 2; read++) {
    expect([await isFound("wilhelmina"), await isFound("rosalind")]).toEqual([false, true]);
    await indexNames(db);
  }
});

test("each name is read once, and again only when it is another", async () => {
  await manyTopics();
  await indexNames(db);
  const unread = () => db.$count(topics, sql`terms_of is distinct from name`);
  expect(await unread()).toBe(0);
  expect(await rowsSent(() => indexNames(db))).toBe(0);
  await db.update(topics).set({ description: "About it." });
  expect(await unread()).toBe(0);
  await db.update(topics).set({ name: "Tin" }).where(eq(topics.slug, "sector-1"));
  expect(await unread()).toBe(1);
});

test("a search among ten thousand topics loads those that it may mean, a bounded number", async () => {
  await manyTopics();
  const wanted = await topic("Sector vanadium");
  const { editor, article } = await draft({ topics: [wanted.id] });
  await indexNames(db);
  const isFound = finds(editor, article.id);
  expect(await rowsSent(() => isFound("vanadium"))).toBeLessThan(50);
  expect(await isFound("vanadium")).toBe(true);
  expect(await rowsSent(() => isFound("sector vanadium"))).toBeLessThan(1_500);
  expect(await isFound("sector vanadium")).toBe(true);
});
