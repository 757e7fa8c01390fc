import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { listArticles } from "@/db/editorial/list-articles";
import { findRelatable } from "@/db/editorial/relatable";
import { getAtSlug } from "@/db/published/article";
import { getLatest, getOfTopic } from "@/db/published/lists";
import { articles } from "@/db/schema/articles";
import { topics } from "@/db/schema/taxonomy";
import { searchArticles } from "@/db/search/search-articles";
import { worldOn } from "../db/world";
import { topicOf } from "./fill";

/** The queries that readers and editors reach, on a database that `fill` has filled. */
export async function listQueries(
  db: Database,
  size: number,
): Promise<Record<string, () => Promise<unknown>>> {
  const editor = await worldOn(db).person();
  const [middle] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.slug, `article-${size / 2}`));
  const [large] = await db.select({ id: topics.id }).from(topics).where(eq(topics.slug, "topic-1"));
  const [small] = await db
    .select({ id: topics.id })
    .from(topics)
    .where(eq(topics.slug, topicOf(3)));
  if (!middle || !large || !small) throw new Error("not filled");
  const search = (words: string, sort: "relevance" | "date" = "relevance") =>
    searchArticles({ words, sort, page: 1 }, { timeZone: "Asia/Shanghai" }, db);
  return {
    latest: () => getLatest(db),
    "latest, from the middle": () => getLatest(db, middle.id),
    "topic with half of all": () => getOfTopic(db, large.id),
    "small topic, from the middle": () => getOfTopic(db, small.id, middle.id),
    article: () => getAtSlug(`article-${size / 2}`, db),
    "search, rare word": () => search("rare"),
    "search, word in half of all": () => search("common"),
    "search, word in half of all, by date": () => search("common", "date"),
    "search, whole sentence": () =>
      search("what is the common point of word5 and word7 in the dek of word11"),
    "search, unknown word": () => search("nothing"),
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
