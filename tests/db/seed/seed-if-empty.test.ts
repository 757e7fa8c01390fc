import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { getAtSlug } from "@/db/published/article";
import { readFeed } from "@/db/published/feed";
import { pictures } from "@/db/schema/pictures";
import { type StorePicture, seedIfEmpty } from "@/db/seed/seed-if-empty";
import { plainText } from "@/lib/content/plain-text";
import { testDatabase } from "../test-database";

const { db } = await testDatabase();

/** Keeps the row of a picture alone: the files are the media tests' matter. */
const storePicture: StorePicture = async (bytes) => {
  const id = "a".repeat(64);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  await db
    .insert(pictures)
    .values({ id, width: 1600, height: 900, bytes: bytes.length })
    .onConflictDoNothing();
  return { id };
};

test("a new publication has one article, word for word that of its page, however many programs start at once", async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => seedIfEmpty(db, storePicture)));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await seedIfEmpty(db, storePicture)).toBe(false);

  const feed = await readFeed(db, { of: "publication" });
  const [first, ...others] = feed?.kind === "articles" ? feed.articles : [];
  expect(others).toEqual([]);
  const found = await getAtSlug(first?.slug ?? "", db);
  if (found?.answer?.kind !== "article") throw new Error("the first article is not live");
  const { article } = found.answer;
  const told = [
    article.title,
    article.dek,
    article.hero?.alt ?? "",
    ...article.takeaways.map(({ text }, index) => `•${index + 1}${text}`),
    article.analysis.heading,
    plainText(article.analysis.text),
    article.analysis.signature,
    article.analysis.label,
    ...plainText(article.body).split("\n\n"),
  ];
  const page = await readFile(path.join(import.meta.dirname, "page.txt"), "utf8");
  const furniture = [
    "Key Takeaways",
    "Editor's",
    "Desk",
    "China Daily Brief",
    "Share Article",
    "Related Articles",
    "📰",
    "No related articles found",
  ];
  const lines = page
    .split("\n")
    .map((line) => line.trim().replace(/^• +/, "•"))
    .filter((line) => line !== "" && !furniture.includes(line));
  expect(told).toEqual(lines);
  expect(article.topics.length).toBeGreaterThan(0);
  expect(article.related).toEqual([]);
});
