import type { Pool } from "pg";

/** The queues that have a job which may begin now. One look into an index a queue. */
export async function listDueQueues(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select distinct name from pgboss.job where state < 'active' and start_after <= now()",
  );
  return rows.map(({ name }) => name);
}
