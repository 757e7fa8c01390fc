import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { servePglite } from "@/db/embedded/backend";
import { migrateDatabase } from "@/db/migrate";
import { onPostgreSQL } from "../on-postgresql";

/**
 * An empty, migrated database for one test file, closed after it: a new one on the
 * PostgreSQL of TEST_DATABASE_URL, or else an embedded one behind its socket, as in use.
 */
export async function testDatabase(): Promise<{ db: Database; url: string }> {
  const server = process.env.TEST_DATABASE_URL;
  const template = inject("migratedOnce");
  const { url, remove } = server ? await onPostgreSQL(server, template) : await embedded();
  if (!template) await migrateDatabase(url);
  const { db, close } = openDatabase(url);
  afterAll(async () => {
    await close();
    await remove();
  });
  return { db, url };
}

/** Making one takes seconds, emptying one a moment: the files of a worker hand theirs on. */
const idle: PGlite[] = [];

async function embedded() {
  const folder = await mkdtemp(path.join(tmpdir(), "brief-"));
  const pglite = idle.pop() ?? (await PGlite.create());
  const backend = servePglite(pglite, (error) => {
    throw error;
  });
  backend.server.listen(path.join(folder, ".s.PGSQL.5432"));
  await once(backend.server, "listening");
  return {
    url: `postgresql:///postgres?host=${encodeURIComponent(folder)}&user=postgres`,
    async remove() {
      backend.stop();
      if (pglite.isInTransaction()) await pglite.exec("rollback");
      await pglite.exec("drop schema if exists public, drizzle, pgboss cascade");
      await pglite.exec("create schema public");
      await pglite.exec("discard all");
      idle.push(pglite);
      await rm(folder, { recursive: true });
    },
  };
}
