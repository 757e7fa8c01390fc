import { and, asc, eq, gt } from "drizzle-orm";
import { database } from "../client";
import { queue } from "../jobs/queue";
import { liveAuthors, liveTopics } from "../schema/publications";
import { indexArticles } from "./index-articles";

/** Some of a topic's or an author's articles, those after the one with the id `after`. */
export type NamedArticles = { of: "topic" | "author"; id: string; after: string | null };

const atATime = 200;

/**
 * Indexes the next live articles of a topic or an author that has another name now, and leaves
 * a job for those after them, all in one short transaction.
 */
export async function reindexNamed({ of, id, after }: NamedArticles, db = database()) {
  await db.transaction(async (tx) => {
    const [table, column] =
      of === "topic" ? [liveTopics, liveTopics.topicId] : [liveAuthors, liveAuthors.authorId];
    const rows = await tx
      .select({ id: table.articleId })
      .from(table)
      .where(and(eq(column, id), after ? gt(table.articleId, after) : undefined))
      .orderBy(asc(table.articleId))
      .limit(atATime);
    const ids = rows.map((row) => row.id);
    await indexArticles(tx, ids);
    const last = ids.at(-1);
    if (last && ids.length === atATime) await queue(tx, "reindex", { of, id, after: last });
  });
}
