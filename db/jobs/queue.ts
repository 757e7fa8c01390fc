import { type SQL, sql } from "drizzle-orm";
import PgBoss from "pg-boss";
import type { Queryable } from "../client";
import { type Jobs, type QueueName, queues } from "./queues";

/** When a job may begin: at once, at a time, or after so many seconds. */
type When = { at?: Date; after?: number };

/**
 * Leaves a job for a server to do (`lib/jobs`). Within a transaction the job exists exactly if
 * what else the transaction wrote does. It is done at least once, and by one server at a time.
 */
export async function queue<Name extends QueueName>(
  tx: Queryable,
  name: Name,
  data: Jobs[Name],
  when: When = {},
): Promise<void> {
  await queueAll(tx, name, [data], when);
}

/** The same for several jobs, in one statement. */
export async function queueAll<Name extends QueueName>(
  tx: Queryable,
  name: Name,
  jobs: Jobs[Name][],
  { at, after = 0 }: When = {},
): Promise<void> {
  if (jobs.length === 0) return;
  const startAfter = at ? at.toISOString() : String(after);
  await writer(tx, jobs.length).insert(
    jobs.map((data) => ({ name, data, ...queues[name], retryBackoff: true, startAfter })),
  );
}

/** A pg-boss that writes through a connection of ours, and does nothing else. */
function writer(tx: Queryable, count: number): PgBoss {
  return new PgBoss({
    db: {
      async executeSql(text, values) {
        const { rows, rowCount } = await tx.execute(withValues(text, values));
        // It writes nothing, and says nothing, where there is no such queue.
        if (rowCount !== count) throw new Error(`${rowCount} of ${count} jobs were written`);
        return { rows };
      },
    },
  });
}

/** A statement with `$1`, as Drizzle has it. */
function withValues(text: string, values: unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(
    parts.map((part, i) =>
      i % 2 ? sql`${sql.param(values[Number(part) - 1] ?? null)}` : sql.raw(part),
    ),
  );
}
