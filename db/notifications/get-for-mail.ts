import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { mayOpenNow } from "../editorial/access";
import { articles, revisions } from "../schema/articles";
import { notifications } from "../schema/notifications";
import { people } from "../schema/people";
import type { Notification } from "./notification";
import { groupOf } from "./notification-kinds";
import { sender, toldColumns } from "./told-columns";

export type ForMail = Notification & { email: string; toName: string };

/**
 * What to tell somebody by e-mail; undefined where it was told already, was read at the desk, is
 * not wished, has no one to go to any more, or is of an article that they may no longer open.
 */
export async function getForMail(db: Queryable, id: number): Promise<ForMail | undefined> {
  const [found] = await db
    .select({
      ...toldColumns,
      email: people.email,
      toName: people.name,
      mailOff: people.mailOff,
    })
    .from(notifications)
    .innerJoin(people, eq(people.id, notifications.personId))
    .leftJoin(sender, eq(sender.id, notifications.fromId))
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(
      and(
        eq(notifications.id, id),
        isNull(notifications.readAt),
        isNull(notifications.mailedAt),
        isNull(people.disabledAt),
        or(isNull(articles.id), mayOpenNow),
      ),
    );
  if (!found) return;
  const { mailOff, ...told } = found;
  return mailOff.includes(groupOf(told.kind)) ? undefined : (told as ForMail);
}

export async function markMailed(db: Queryable, id: number): Promise<void> {
  await db.update(notifications).set({ mailedAt: sql`now()` }).where(eq(notifications.id, id));
}
