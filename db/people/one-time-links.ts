import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { oneTimeLinks, people } from "../schema/people";

export const linkHours = 48;

export type OneTimeLink = {
  /** Whose password it sets; null for the link that creates the first administrator. */
  person: { id: string; email: string; name: string } | null;
};

/** Replaces the link that creates the first administrator: it holds until it is used or replaced. */
export async function replaceFirstLink(tx: Queryable, tokenHash: string): Promise<void> {
  await tx.delete(oneTimeLinks).where(isNull(oneTimeLinks.personId));
  await tx.insert(oneTimeLinks).values({ tokenHash, personId: null, endsAt: sql`'infinity'` });
}

/** Replaces a person's link to set a password: it holds for `linkHours`. */
export async function replacePasswordLink(
  tx: Queryable,
  tokenHash: string,
  personId: string,
): Promise<void> {
  await tx.delete(oneTimeLinks).where(lt(oneTimeLinks.endsAt, sql`now()`));
  await deleteLinksOf(tx, personId);
  const endsAt = sql`now() + make_interval(hours => ${linkHours})`;
  await tx.insert(oneTimeLinks).values({ tokenHash, personId, endsAt });
}

/** Whether there was one. */
export async function deleteLinksOf(db: Queryable, personId: string): Promise<boolean> {
  const deleted = await db
    .delete(oneTimeLinks)
    .where(eq(oneTimeLinks.personId, personId))
    .returning({ personId: oneTimeLinks.personId });
  return deleted.length > 0;
}

export async function deleteFirstLink(db: Queryable): Promise<void> {
  await db.delete(oneTimeLinks).where(isNull(oneTimeLinks.personId));
}

/** A link that can still be used, and whose it is; undefined once it was used or has ended. */
export async function getLink(db: Queryable, tokenHash: string): Promise<OneTimeLink | undefined> {
  const [found] = await db
    .select({
      id: people.id,
      email: people.email,
      name: people.name,
      disabledAt: people.disabledAt,
    })
    .from(oneTimeLinks)
    .leftJoin(people, eq(people.id, oneTimeLinks.personId))
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), gt(oneTimeLinks.endsAt, sql`now()`)));
  if (!found || found.disabledAt) return;
  const { id, email, name } = found;
  return { person: id && email && name ? { id, email, name } : null };
}

/** Uses a link up. Of two who use it at one moment one waits for the other's transaction, and gets false. */
export async function deleteLink(tx: Queryable, tokenHash: string): Promise<boolean> {
  const spent = await tx
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), gt(oneTimeLinks.endsAt, sql`now()`)))
    .returning({ tokenHash: oneTimeLinks.tokenHash });
  return spent.length === 1;
}
