import { sql } from "drizzle-orm";
import type { Database, Queryable } from "../client";

/** Runs what a reader may make long so that PostgreSQL ends any statement of it after a second. */
export function withinSecond<Result>(
  db: Database,
  run: (tx: Queryable) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 1000`);
    return run(tx);
  });
}

/** Whether an error says that PostgreSQL ended a statement that took too long. */
export function wasEnded(error: unknown): boolean {
  const queryCanceled = "57014";
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return code === queryCanceled || cause?.code === queryCanceled;
}
