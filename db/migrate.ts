import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { Client } from "pg";
import { queueNames } from "./jobs/queues";

/** Any number that nothing else in the database locks. */
const migrating = 7_215_310_004;

/**
 * Applies the migrations that the database lacks, all or none. Of two that start at once the second
 * waits for the first and finds nothing to do: Drizzle's own migrator reads what is applied before it
 * locks anything, and fails there.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const migrations = readMigrationFiles({
    migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
  });
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [migrating]);
    await client.query("create schema if not exists drizzle");
    await client.query(
      `create table if not exists drizzle.__drizzle_migrations
         (id serial primary key, hash text not null, created_at bigint)`,
    );
    const { rows } = await client.query<{ last: string | null }>(
      "select max(created_at) as last from drizzle.__drizzle_migrations",
    );
    const last = Number(rows[0]?.last ?? 0);
    if (last > (migrations.at(-1)?.folderMillis ?? 0)) {
      throw new Error("The database was written by a newer version of this software.");
    }
    for (const { sql, hash, folderMillis } of migrations) {
      if (folderMillis <= last) continue;
      for (const statement of sql) await client.query(statement);
      await client.query(
        "insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)",
        [hash, folderMillis],
      );
    }
    for (const name of queueNames)
      await client.query("select pgboss.create_queue($1, '{}')", [name]);
    await client.query("commit");
  } finally {
    await client.end();
  }
}
