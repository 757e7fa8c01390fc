import { and, eq } from "drizzle-orm";
import type { Queryable } from "../client";
import { authors, formerAuthorSlugs, formerTopicSlugs, topics } from "../schema/taxonomy";
import { type NameKind, wasLive } from "./live-names";

/** Where a topic or an author is now that was at this address before; undefined where none was. */
export async function getPresentSlug(
  db: Queryable,
  kind: NameKind,
  former: string,
): Promise<string | undefined> {
  const [moved] =
    kind === "topic"
      ? await db
          .select({ slug: topics.slug })
          .from(formerTopicSlugs)
          .innerJoin(topics, eq(topics.id, formerTopicSlugs.topicId))
          .where(and(eq(formerTopicSlugs.slug, former), wasLive(db, kind)))
      : await db
          .select({ slug: authors.slug })
          .from(formerAuthorSlugs)
          .innerJoin(authors, eq(authors.id, formerAuthorSlugs.authorId))
          .where(and(eq(formerAuthorSlugs.slug, former), wasLive(db, kind)));
  return moved?.slug;
}
