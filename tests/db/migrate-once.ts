import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { onPostgreSQL } from "../on-postgresql";

declare module "vitest" {
  export interface ProvidedContext {
    /** The name of a migrated database on the PostgreSQL of the tests. */
    migratedOnce?: string;
  }
}

/** Migrates a database on PostgreSQL once: those of the tests there are copies of it. */
export default async function migrateOnce({ provide }: TestProject) {
  const { name, url, remove } = await onPostgreSQL(process.env.TEST_DATABASE_URL ?? "");
  await migrateDatabase(url);
  provide("migratedOnce", name);
  return remove;
}
