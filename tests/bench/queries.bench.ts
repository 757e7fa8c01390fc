import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { listArticles } from "@/db/editorial/list-articles";
import { findRelatable } from "@/db/editorial/relatable";
import { getAtSlug } from "@/db/published/article";
import { readFeed } from "@/db/published/feed";
import { getLatest, getOfTopic } from "@/db/published/lists";
import { articles } from "@/db/schema/articles";
import { topics } from "@/db/schema/taxonomy";
import { testDatabase } from "../db/test-database";
import { worldOn } from "../db/world";
import { fill } from "./fill";

const sizes = [1_000, 100_000];

test("every query that readers and editors reach, as the publication grows", async () => {
  const measured: Record<string, Record<string, string>> = {};
  for (const size of sizes) {
    const { db } = await testDatabase();
    await fill(db, size);
    for (const [name, query] of Object.entries(await queries(db, size))) {
      measured[name] = {
        ...measured[name],
        [`${size} articles, ms`]: (await median(query)).toFixed(1),
      };
    }
  }
  console.table(measured);
  expect(Object.keys(measured)).not.toHaveLength(0);
});

async function queries(
  db: Database,
  size: number,
): Promise<Record<string, () => Promise<unknown>>> {
  const editor = await worldOn(db).person();
  const [middle] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.slug, `article-${size / 2}`));
  const [large] = await db.select({ id: topics.id }).from(topics).where(eq(topics.slug, "topic-1"));
  const [small] = await db.select({ id: topics.id }).from(topics).where(eq(topics.slug, "topic-2"));
  if (!middle || !large || !small) throw new Error("not filled");
  return {
    "front page": () => getLatest(db),
    "latest, from the middle": () => getLatest(db, middle.id),
    "topic with half of all": () => getOfTopic(db, large.id),
    "small topic, from the middle": () => getOfTopic(db, small.id, middle.id),
    article: () => getAtSlug(`article-${size / 2}`, db),
    feed: () => readFeed(db, { of: "publication" }),
    "feed of the topic with half of all": () => readFeed(db, { of: "topic", slug: "topic-1" }),
    "feed of an author": () => readFeed(db, { of: "author", slug: "author-1" }),
    "feed of the editions": () => readFeed(db, { of: "editions" }),
    desk: () => listArticles(editor, {}, db),
    "desk, live, from the middle": () =>
      listArticles(editor, { state: "live", cursor: middle.id }, db),
    "desk, word in half of all": () => listArticles(editor, { words: "common" }, db),
    "desk, rare word": () => listArticles(editor, { words: "rare" }, db),
    "desk, unknown word": () => listArticles(editor, { words: "nothing" }, db),
    "desk, beginnings of two words": () => listArticles(editor, { words: "word5 word6" }, db),
    "related, word in half of all": () => findRelatable(editor, middle.id, "common", db),
  };
}

async function median(query: () => Promise<unknown>): Promise<number> {
  await query();
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    const start = performance.now();
    await query();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[7] ?? Number.NaN;
}
