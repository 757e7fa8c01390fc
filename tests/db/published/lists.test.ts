import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { getLatest, getOfAuthor, getOfTopic } from "@/db/published/lists";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, publishedArticle, topic, author, person, save, publishWorking, working } =
  worldOn(db);

/** The titles on each page, followed by the addresses that the pages themselves give. */
async function walk(list: (cursor?: string) => ReturnType<typeof getLatest>) {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    if (!page) throw new Error("no such page");
    pages.push(page.items.map(({ title }) => title));
    cursor = page.older;
  } while (cursor);
  return pages;
}

test("a list shows live articles newest first, each once, over pages that lead to one another", async () => {
  const { id } = await topic("Walked");
  const by = (await author("Walker")).id;
  const editor = await person();
  for (const title of ["one", "two", "three", "four", "five"]) {
    await publishedArticle({ title, topics: [id], authors: [by] }, editor);
  }
  const pages = [["five", "four"], ["three", "two"], ["one"]];
  expect(await walk((cursor) => getOfTopic(db, id, cursor, 2))).toEqual(pages);
  expect(await walk((cursor) => getOfAuthor(db, by, cursor, 2))).toEqual(pages);
  expect((await walk((cursor) => getLatest(db, cursor, 2))).flat().slice(0, 5)).toEqual(
    pages.flat(),
  );
});

test("a page leads back to the page before, by its address", async () => {
  const { id } = await topic();
  for (const title of ["a1", "a2", "a3", "a4", "a5"])
    await publishedArticle({ title, topics: [id] });
  const first = await getOfTopic(db, id, undefined, 2);
  const second = await getOfTopic(db, id, first?.older, 2);
  const third = await getOfTopic(db, id, second?.older, 2);
  expect(first?.newer).toBeUndefined();
  expect(second?.newer).toEqual({ cursor: undefined });
  const back = await getOfTopic(db, id, third?.newer?.cursor, 2);
  expect(back?.items).toEqual(second?.items);
});

test("an address of a page stays what it was while articles are added", async () => {
  const { id } = await topic();
  for (const title of ["b1", "b2", "b3"]) await publishedArticle({ title, topics: [id] });
  const cursor = (await getOfTopic(db, id, undefined, 2))?.older;
  const before = await getOfTopic(db, id, cursor, 2);
  await publishedArticle({ title: "b4", topics: [id] });
  expect((await getOfTopic(db, id, cursor, 2))?.items).toEqual(before?.items);
});

test("drafts and withdrawn articles are in no list", async () => {
  const { id } = await topic();
  await draft({ topics: [id] });
  const { editor, article } = await publishedArticle({ topics: [id] });
  expect((await getOfTopic(db, id))?.items).toHaveLength(1);
  await unpublish(editor, article.id, article, db);
  expect((await getOfTopic(db, id))?.items).toEqual([]);
  expect((await getLatest(db))?.items.map((card) => card.id)).not.toContain(article.id);
});

test("an article moves between topics only when the change is published", async () => {
  const [from, to] = [await topic(), await topic()];
  const { editor, article } = await publishedArticle({ topics: [from.id] });
  await save(editor, article.id, { topics: [to.id] });
  expect((await getOfTopic(db, to.id))?.items).toEqual([]);
  await publishWorking(editor, await working(editor, article.id));
  expect((await getOfTopic(db, to.id))?.items).toHaveLength(1);
  expect((await getOfTopic(db, from.id))?.items).toEqual([]);
});

test.each(["", "nonsense", randomUUID()])("an unknown cursor (%j) is no page", async (cursor) => {
  expect(await getLatest(db, cursor)).toBeUndefined();
});

test("a draft is no cursor", async () => {
  const { article } = await draft();
  expect(await getLatest(db, article.id)).toBeUndefined();
});
