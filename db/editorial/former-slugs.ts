import { and, eq, ne } from "drizzle-orm";
import type { Queryable } from "../client";
import type { NameKind } from "../published/live-names";
import { authors, formerAuthorSlugs, formerTopicSlugs, topics } from "../schema/taxonomy";

/**
 * Gives a topic or an author another address, the old one of which leads to it from then on;
 * false where that address is, or was, another's.
 */
export async function moveSlug(
  tx: Queryable,
  kind: NameKind,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  if (from === to) return true;
  if (await isTaken(tx, kind, id, to)) return false;
  if (kind === "topic") {
    await tx.delete(formerTopicSlugs).where(eq(formerTopicSlugs.slug, to));
    await tx.insert(formerTopicSlugs).values({ slug: from, topicId: id });
  } else {
    await tx.delete(formerAuthorSlugs).where(eq(formerAuthorSlugs.slug, to));
    await tx.insert(formerAuthorSlugs).values({ slug: from, authorId: id });
  }
  return true;
}

async function isTaken(tx: Queryable, kind: NameKind, id: string, slug: string): Promise<boolean> {
  const table = kind === "topic" ? topics : authors;
  const now = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.slug, slug), ne(table.id, id)));
  const before =
    kind === "topic"
      ? await tx
          .select({ id: formerTopicSlugs.topicId })
          .from(formerTopicSlugs)
          .where(and(eq(formerTopicSlugs.slug, slug), ne(formerTopicSlugs.topicId, id)))
      : await tx
          .select({ id: formerAuthorSlugs.authorId })
          .from(formerAuthorSlugs)
          .where(and(eq(formerAuthorSlugs.slug, slug), ne(formerAuthorSlugs.authorId, id)));
  return now.length + before.length > 0;
}
