import { and, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { picturesOf } from "@/lib/content/pictures-of";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { pictures } from "../schema/pictures";
import { authors, topics } from "../schema/taxonomy";

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
  for (const path of await wrongPictures(db, content)) {
    refusals.push({ path, message: "A picture is not in the library: upload it again." });
  }
  return refusals;
}

/** Where a picture is shown that the library does not have, or not in that size. */
async function wrongPictures(db: Queryable, { hero, body }: Content): Promise<Set<string>> {
  const shown = picturesOf({ hero, body });
  if (shown.length === 0) return new Set();
  const rows = await db
    .select({ id: pictures.id, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(inArray(pictures.id, shown));
  const known = new Map(rows.map((row) => [row.id, row]));
  const wrong = new Set<string>();
  if (hero && !known.has(hero.picture)) wrong.add("hero");
  for (const block of body.content) {
    if (block.type !== "image") continue;
    const { picture, width, height } = block.attrs;
    const row = known.get(picture);
    if (row?.width !== width || row.height !== height) wrong.add("body");
  }
  return wrong;
}
