import { and, desc, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { people, sessions } from "../schema/people";

export const sessionDays = 30;

export type Session = {
  id: string;
  person: { id: string; email: string; name: string; role: (typeof people.$inferSelect)["role"] };
};

/** Whether a session holds is for the database's clock alone to say. */
const holds = gt(sessions.endsAt, sql`now()`);

/** Writes a session that ends in `sessionDays`, and sweeps away the ended ones. */
export async function insertSession(
  db: Queryable,
  session: { tokenHash: string; personId: string; agent: string; address: string },
): Promise<void> {
  await db.delete(sessions).where(lt(sessions.endsAt, sql`now()`));
  await db
    .insert(sessions)
    .values({ ...session, endsAt: sql`now() + make_interval(days => ${sessionDays})` });
}

/** The session and who it belongs to, as they are now: role and name are read anew every time. */
export async function getSession(db: Queryable, tokenHash: string): Promise<Session | undefined> {
  const [found] = await db
    .select({
      id: sessions.id,
      person: { id: people.id, email: people.email, name: people.name, role: people.role },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.tokenHash, tokenHash), holds, isNull(people.disabledAt)));
  return found;
}

/** Where a person is signed in, the newest first. */
export async function listSessions(db: Queryable, personId: string) {
  return db
    .select({
      id: sessions.id,
      agent: sessions.agent,
      address: sessions.address,
      createdAt: sessions.createdAt,
      endsAt: sessions.endsAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), holds))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
}

/** Ends one session of this person; another's is not touched. */
export async function endSession(
  db: Queryable,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.personId, personId)));
}

/** Ends a person's sessions everywhere, or everywhere but here. */
export async function endSessionsOf(
  db: Queryable,
  personId: string,
  keep?: { sessionId: string },
): Promise<void> {
  const others = keep ? ne(sessions.id, keep.sessionId) : undefined;
  await db.delete(sessions).where(and(eq(sessions.personId, personId), others));
}
