import path from "node:path";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { slugFromTitle } from "@/lib/content/slug";
import type { Database } from "../client";
import { insertArticle } from "../editorial/create-article";
import { goLive } from "../editorial/publish";
import { articles } from "../schema/articles";
import { authors, topics } from "../schema/taxonomy";
import { authorName, firstArticle, topicNames } from "./first-article";

/** Stores a picture in the library and says its id; from `lib/media`, which `db` does not import. */
export type StorePicture = (
  bytes: Buffer,
  about: { name: string; createdBy: string | null },
) => Promise<{ id: string } | { refused: string }>;

/**
 * Publishes the first article in a database that has none; says whether it did. Two
 * programs that do it at once make one article.
 */
export async function seedIfEmpty(db: Database, storePicture: StorePicture): Promise<boolean> {
  if ((await db.select({ id: articles.id }).from(articles).limit(1)).length > 0) return false;
  const drawing = await sharp(path.join(process.cwd(), "db/seed/hero.svg")).png().toBuffer();
  const stored = await storePicture(drawing, { name: "hero.svg", createdBy: null });
  if ("refused" in stored)
    throw new Error(`the first article's picture was refused: ${stored.refused}`);

  return db.transaction(async (tx) => {
    // The unique name makes a second program wait here, and then see the first one's article.
    const [author] = await tx
      .insert(authors)
      .values({ slug: slugFromTitle(authorName), name: authorName })
      .onConflictDoUpdate({ target: authors.slug, set: { name: authorName } })
      .returning({ id: authors.id });
    if ((await tx.select({ id: articles.id }).from(articles).limit(1)).length > 0) return false;
    const filed = await tx
      .insert(topics)
      .values(topicNames.map((name) => ({ slug: slugFromTitle(name), name })))
      .onConflictDoUpdate({ target: topics.slug, set: { name: sql`excluded.name` } })
      .returning({ id: topics.id });
    if (!author) throw new Error("the first article has no author");
    const content = firstArticle({
      picture: stored.id,
      authors: [author.id],
      topics: filed.map(({ id }) => id),
    });
    const { id } = await insertArticle(tx, content, null);
    const [article] = await tx.select().from(articles).where(eq(articles.id, id));
    const outcome = article && (await goLive(tx, article, { personId: null }));
    if (outcome?.kind !== "published") throw new Error("the first article could not be published");
    return true;
  });
}
