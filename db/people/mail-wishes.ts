import { eq } from "drizzle-orm";
import type { Queryable } from "../client";
import type { NotificationGroup } from "../notifications/notification-kinds";
import { people } from "../schema/people";

/** Of which groups somebody does not wish e-mail. */
export async function getMailOff(db: Queryable, personId: string): Promise<string[]> {
  const [found] = await db
    .select({ mailOff: people.mailOff })
    .from(people)
    .where(eq(people.id, personId));
  return found?.mailOff ?? [];
}

export async function setMailOff(
  db: Queryable,
  personId: string,
  mailOff: NotificationGroup[],
): Promise<void> {
  await db.update(people).set({ mailOff }).where(eq(people.id, personId));
}
