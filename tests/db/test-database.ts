import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { afterAll } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { servePglite } from "@/db/embedded/backend";
import { migrateDatabase } from "@/db/migrate";

/**
 * An empty, migrated database for one test file, closed after it: a new one on the
 * PostgreSQL of TEST_DATABASE_URL, or else an embedded one behind its socket, as in use.
 */
export async function testDatabase(): Promise<{ db: Database; url: string }> {
  const server = process.env.TEST_DATABASE_URL;
  const { url, remove } = server ? await onPostgreSQL(server) : await embedded();
  await migrateDatabase(url);
  const { db, close } = openDatabase(url);
  afterAll(async () => {
    await close();
    await remove();
  });
  return { db, url };
}

/** A database without tables on the given PostgreSQL, until `remove`. */
export async function onPostgreSQL(server: string) {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => run(server, `drop database ${name} with (force)`) };
}

async function run(server: string, statement: string) {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
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
