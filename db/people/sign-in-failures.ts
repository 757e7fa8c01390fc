import { eq, lt, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { signInFailures } from "../schema/people";

/** How many failures are free, and how long the next ones wait: seconds, doubled each time up to the longest. */
export type Waits = { free: number; first: number; longest: number };

const forgottenAfter = sql`interval '1 day'`;

/**
 * Takes one attempt, counted as a failure before anybody has looked at it: one sentence of
 * SQL, so that of many at one moment only as many get through as one after the other would.
 * Tells how many seconds there are to wait, 0 for an attempt that may be made now; one that
 * came too early neither counts nor makes the wait longer.
 */
export async function takeAttempt(db: Queryable, key: string, waits: Waits): Promise<number> {
  const counted = sql`case when ${signInFailures.lastFailedAt} < clock_timestamp() - ${forgottenAfter}
    then 1 else ${signInFailures.failures} + 1 end`;
  const taken = await db
    .insert(signInFailures)
    .values({
      key,
      failures: 1,
      lastFailedAt: sql`clock_timestamp()`,
      waitUntil: waitFrom(sql`1`, waits),
    })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: {
        failures: counted,
        lastFailedAt: sql`clock_timestamp()`,
        waitUntil: waitFrom(counted, waits),
      },
      setWhere: sql`${signInFailures.waitUntil} <= clock_timestamp()`,
    })
    .returning({ failures: signInFailures.failures });
  if (taken[0]?.failures === 1) await forgetOldFailures(db);
  if (taken.length === 1) return 0;
  const [waiting] = await db
    .select({
      seconds: sql<number>`ceil(extract(epoch from ${signInFailures.waitUntil} - clock_timestamp()))::int`,
    })
    .from(signInFailures)
    .where(eq(signInFailures.key, key));
  return Math.max(waiting?.seconds ?? 0, 1);
}

function waitFrom(failures: ReturnType<typeof sql>, { free, first, longest }: Waits) {
  // The exponent is held down because 2 to the power of a day's failures is no number any more.
  return sql`clock_timestamp() + case when (${failures}) < ${free}::int then interval '0'
    else make_interval(secs => least(${longest}::int, ${first}::int * power(2, least((${failures}) - ${free}::int, 20)))) end`;
}

/** A success clears the account's failures. */
export async function clearFailures(db: Queryable, key: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.key, key));
}

/**
 * Gives back the one attempt that turned out a success. The others stay: whoever has one
 * account could else wipe the slate of their address between guesses at another.
 */
export async function giveBackAttempt(db: Queryable, key: string): Promise<void> {
  await db
    .update(signInFailures)
    .set({
      failures: sql`greatest(${signInFailures.failures} - 1, 0)`,
      waitUntil: sql`clock_timestamp()`,
    })
    .where(eq(signInFailures.key, key));
}

async function forgetOldFailures(db: Queryable): Promise<void> {
  await db
    .delete(signInFailures)
    .where(lt(signInFailures.lastFailedAt, sql`clock_timestamp() - ${forgottenAfter}`));
}
