import { and, asc, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Queryable } from "../../client";
import { articles } from "../../schema/articles";
import { people } from "../../schema/people";

export type Mentionable = { id: string; name: string };

const most = 500;

/** Who may read the comments of an article: those who may open it, by name. */
export async function listMentionable(tx: Queryable, articleId: string): Promise<Mentionable[]> {
  const begun = tx
    .select({ id: articles.createdBy })
    .from(articles)
    .where(eq(articles.id, articleId));
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(isNull(people.disabledAt), or(ne(people.role, "writer"), sql`${people.id} in ${begun}`)),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(most);
}
