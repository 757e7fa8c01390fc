import { expect, test } from "vitest";
import { findArticles } from "@/db/editorial/find-articles";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person, draft } = worldOn(db);

test("articles are found by the beginnings of words, in every state, last changed first", async () => {
  const { editor, article: first } = await draft({ title: "Rail freight to Duisburg" });
  const { article: second } = await draft({ title: "Freight by sea" });
  const ids = async (words: string) => (await findArticles(editor, words, db)).map(({ id }) => id);
  expect(await ids("frei")).toEqual([second.id, first.id]);
  expect(await ids("duis rail")).toEqual([first.id]);
});

test("no words find nothing, rather than everything", async () => {
  const { editor } = await draft({ title: "Anything" });
  expect(await findArticles(editor, " !", db)).toEqual([]);
});

test("a writer finds their own alone", async () => {
  await draft({ title: "Somebody else’s quarantine" });
  expect(await findArticles(await person("writer"), "quarantine", db)).toEqual([]);
});
