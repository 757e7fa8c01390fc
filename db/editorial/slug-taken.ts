import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { isSlug } from "@/lib/content/slug";
import { database, type Queryable } from "../client";
import { articleSlugs } from "../schema/articles";
import type { Editor } from "./editor";

/** Whether an address is, or was, another article's. */
export async function slugTaken(
  _editor: Editor,
  articleId: string,
  slug: string,
  db: Queryable = database(),
): Promise<boolean> {
  if (!z.uuid().safeParse(articleId).success || !isSlug(slug)) return false;
  return isSlugTaken(db, articleId, slug);
}

export async function isSlugTaken(
  db: Queryable,
  articleId: string,
  slug: string,
): Promise<boolean> {
  const taken = await db
    .select({ slug: articleSlugs.slug })
    .from(articleSlugs)
    .where(and(eq(articleSlugs.slug, slug), ne(articleSlugs.articleId, articleId)));
  return taken.length > 0;
}
