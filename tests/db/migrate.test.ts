import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { testDatabase } from "./test-database";

const { db, url } = await testDatabase();

beforeEach(async () => {
  await db.execute(sql`drop schema public cascade`);
  await db.execute(sql`drop schema drizzle cascade`);
  await db.execute(sql`drop schema if exists pgboss cascade`);
  await db.execute(sql`create schema public`);
});

async function applied(database: Database): Promise<number> {
  const { rows } = await database.execute(sql`select 1 from drizzle.__drizzle_migrations`);
  return rows.length;
}

test("several that migrate one database at once apply each migration once", async () => {
  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
  const count = await applied(db);
  expect(count).toBeGreaterThan(0);
  await migrateDatabase(url);
  expect(await applied(db)).toBe(count);
  expect((await db.execute(sql`select * from articles`)).rows).toEqual([]);
});

test("a migration that fails leaves the database as it was", async () => {
  await db.execute(sql`create table articles (in_the_way int)`);
  await expect(migrateDatabase(url)).rejects.toThrow("articles");
  const { rows } = await db.execute(
    sql`select to_regclass('drizzle.__drizzle_migrations') as made`,
  );
  expect(rows).toEqual([{ made: null }]);
  await db.execute(sql`create schema drizzle`);
});

test("a database that newer software wrote is refused", async () => {
  await migrateDatabase(url);
  await db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`,
  );
  await expect(migrateDatabase(url)).rejects.toThrow("newer version");
});
