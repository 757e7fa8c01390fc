import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../../client";
import { articles } from "../../schema/articles";
import { people } from "../../schema/people";
import { mayOpenNow } from "../access";

export type Mentionable = { id: string; name: string };

const most = 500;

/** Who may read the comments of an article: those who may open it, by name. */
export async function listMentionable(tx: Queryable, articleId: string): Promise<Mentionable[]> {
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(articles, eq(articles.id, articleId))
    .where(and(isNull(people.disabledAt), mayOpenNow))
    .orderBy(asc(people.name), asc(people.id))
    .limit(most);
}
