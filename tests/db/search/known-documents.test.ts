import { expect, expectTypeOf, test } from "vitest";
import type { Database, Transaction } from "@/db/client";
import { indexMissing } from "@/db/search/index-missing";
import { knownDocuments } from "@/db/search/known-documents";
import { suggest } from "@/db/search/suggest";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { publishedArticle } = worldOn(db);

test("what is known of the articles is read once, and after that what has changed", async () => {
  await publishedArticle({ title: "Grain" });
  await indexMissing(db);
  const first = await knownDocuments(db);
  expect(first.live).toBe(1);
  await suggest("gra", db);
  expect(await knownDocuments(db)).toBe(first);
  await publishedArticle({ title: "Steel" });
  await indexMissing(db);
  expect((await knownDocuments(db)).live).toBe(2);
});

test("it is not asked for within a transaction, with which it would be forgotten", () => {
  expectTypeOf<Transaction>().not.toExtend<Parameters<typeof knownDocuments>[0]>();
  expectTypeOf<Database>().toExtend<Parameters<typeof knownDocuments>[0]>();
});
