import { and, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../client";
import { queueAll } from "../jobs/queue";
import { notifications } from "../schema/notifications";
import { people } from "../schema/people";
import type { NotificationAbout, NotificationKind } from "./notification-kinds";

export type Notice = {
  [Kind in NotificationKind]: {
    /** Whom; somebody twice is told once, and nobody of what they did themselves. */
    to: string[];
    kind: Kind;
    /** Who caused it. */
    from?: string | null;
    articleId?: string;
    about: NotificationAbout[Kind];
  };
}[NotificationKind];

/**
 * Tells people of something, at the desk and by e-mail. Belongs in the transaction that does it:
 * they are told exactly if it is done. Whoever is disabled is not told.
 */
export async function notify(tx: Queryable, { to, from, ...notice }: Notice): Promise<void> {
  const asked = [...new Set(to)].filter((id) => id !== from);
  if (asked.length === 0) return;
  const told = await tx
    .select({ personId: people.id })
    .from(people)
    .where(and(inArray(people.id, asked), isNull(people.disabledAt)));
  if (told.length === 0) return;
  const written = await tx
    .insert(notifications)
    .values(told.map(({ personId }) => ({ personId, fromId: from ?? null, ...notice })))
    .returning({ notification: notifications.id });
  await queueAll(tx, "mail", written);
}
