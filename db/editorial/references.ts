import { and, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { picturesOf } from "@/lib/content/pictures-of";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { authors, topics } from "../schema/taxonomy";
import { holdPictures } from "./hold-pictures";

/** A part of a content that cannot be stored: where it is, as a path with dots, and why. */
export type Refusal = { path: string; message: string };

/** What a content refers to and the database does not have, or must not be referred to. */
export async function refusedReferences(
  db: Queryable,
  articleId: string,
  content: Content,
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const missing = async (
    table: typeof topics | typeof authors | typeof articles,
    ids: string[],
    condition?: SQL,
  ) => {
    if (ids.length === 0) return [];
    const rows = await db
      .select({ id: table.id })
      .from(table)
      .where(and(inArray(table.id, ids), condition));
    const known = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
  };
  const related = content.related.map((one) => one.articleId);
  if (related.includes(articleId)) {
    refusals.push({ path: "related", message: "An article cannot be related to itself." });
  }
  const checks: [path: string, missing: string[], message: string][] = [
    ["authors", await missing(authors, content.authors), "An author no longer exists."],
    ["topics", await missing(topics, content.topics), "A topic no longer exists."],
    [
      "related",
      // Only what readers have seen: a draft's title is not everybody's to read.
      await missing(articles, related, isNotNull(articles.firstPublishedAt)),
      "A related article was never published.",
    ],
  ];
  for (const [path, ids, message] of checks) if (ids.length > 0) refusals.push({ path, message });
  for (const path of await missingPictures(db, content)) {
    refusals.push({ path, message: "A picture is not in the library: upload it again." });
  }
  return refusals;
}

/** Where a picture is shown that the library does not have. Sizes are those of the present files, whatever was written. */
async function missingPictures(db: Queryable, { hero, body }: Content): Promise<string[]> {
  const known = await holdPictures(db, picturesOf({ hero, body }));
  const isMissing = (id: string) => !known.has(id);
  return [
    ...(hero && isMissing(hero.picture) ? ["hero"] : []),
    ...(picturesOf({ hero: null, body }).some(isMissing) ? ["body"] : []),
  ];
}
