import { and, asc, eq, gt, lt, ne, sql } from "drizzle-orm";
import { storable } from "@/lib/content/storable";
import { database } from "../client";
import { articles } from "../schema/articles";
import { people } from "../schema/people";
import { presence } from "../schema/presence";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

/** Somebody else with the article open, and the field they are in, empty for none. */
export type Other = { name: string; field: string };

export type Here = { tab: string; field: string };

/**
 * Says that this tab is at the article, and who else is, with the version and the standing there are now;
 * undefined for an article that this editor may not open. A tab that said nothing for 15
 * seconds is gone.
 */
export async function beHere(
  editor: Editor,
  articleId: string,
  { tab, field }: Here,
  db = database(),
): Promise<{ version: number; standing: number; others: Other[] } | undefined> {
  const [article] = await db
    .select({ version: articles.version, standing: articles.standing })
    .from(articles)
    .where(and(eq(articles.id, articleId), mayOpen(editor)));
  if (!article) return;
  const now = { articleId, personId: editor.id, field: storable(field), seenAt: sql`now()` };
  const [said] = await db
    .insert(presence)
    .values({ tab, ...now })
    .onConflictDoUpdate({ target: presence.tab, set: now })
    .returning({ isNew: sql<boolean>`xmax = 0` });
  // A browser that was killed never leaves: whoever comes forgets those of long ago, of any article.
  if (said?.isNew) {
    await db.delete(presence).where(lt(presence.seenAt, sql`now() - interval '1 hour'`));
  }
  const others = await db
    .select({ name: people.name, field: presence.field })
    .from(presence)
    .innerJoin(people, eq(people.id, presence.personId))
    .where(
      and(
        eq(presence.articleId, articleId),
        gt(presence.seenAt, sql`now() - interval '15 seconds'`),
        ne(presence.personId, editor.id),
      ),
    )
    .orderBy(asc(people.name))
    .limit(20);
  return { ...article, others };
}

/** Says that a tab has left, and forgets those that left without a word. */
export async function leave(
  editor: Editor,
  articleId: string,
  tab: string,
  db = database(),
): Promise<void> {
  await db.delete(presence).where(and(eq(presence.tab, tab), eq(presence.personId, editor.id)));
  await db
    .delete(presence)
    .where(
      and(eq(presence.articleId, articleId), lt(presence.seenAt, sql`now() - interval '1 minute'`)),
    );
}
