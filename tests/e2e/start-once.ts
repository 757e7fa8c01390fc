import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { askPostgreSQL, onPostgreSQL } from "../on-postgresql";
import { newDataDir, onServer, startPublicationIn } from "./publication";

declare module "vitest" {
  export interface ProvidedContext {
    /** A publication that was started once and ended: its folder and, where there is a PostgreSQL, its database on it. */
    startedOnce: { dataDir: string; server?: string; template?: string };
  }
}

/** Starts a publication once for all journeys: each goes on from a copy of its data. */
export default async function startOnce({ provide }: TestProject) {
  const server = process.env.TEST_DATABASE_URL || undefined;
  const database = server ? await onPostgreSQL(server) : undefined;
  const dataDir = await newDataDir();
  const publication = await startPublicationIn(dataDir, {
    env: database ? onServer(database.url) : {},
  });
  await publication.stop();
  // To those who go on from here it was published long ago: none of them looks out for pages made before it.
  if (database)
    await askPostgreSQL(database.url, "update publications set at = at - interval '1 hour'");
  provide("startedOnce", { dataDir, server, template: database?.name });
  return async () => {
    await database?.remove();
    await rm(dataDir, { recursive: true });
  };
}
