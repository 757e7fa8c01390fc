import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import nextEnv from "@next/env";
import { type Joined, joinDatabase } from "./embedded/join";
import { ownSecret } from "./embedded/secret";
import { runGuarded } from "./run-guarded";

/**
 * Runs with a database: the one that DATABASE_URL names or else the embedded one in DATA_DIR,
 * started if no other command has done so. Sets DATABASE_URL, AUTH_SECRET and what psql reads in
 * this process's environment. If the embedded database dies meanwhile, the process says so and ends.
 */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  return withJoined((url) => run(url));
}

async function withJoined<T>(run: (url: string, joined?: Joined) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return run(process.env.DATABASE_URL);
  const dataDir = resolve(process.env.DATA_DIR || ".data");
  const database = await joinDatabase(dataDir);
  database.lost.then(() => {
    console.error(
      `The database has ended unexpectedly; its last words are in ${dataDir}/database.log`,
    );
    process.exit(1);
  });
  try {
    Object.assign(process.env, {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      AUTH_SECRET: process.env.AUTH_SECRET || ownSecret(dataDir),
      PGHOST: database.directory,
      PGUSER: "postgres",
      PGDATABASE: "postgres",
    });
    return await run(database.url, database);
  } finally {
    await database.leave();
  }
}

/** The command line: `tsx db/with-database.ts COMMAND ARGUMENT…` */
async function main([command, ...args]: string[]): Promise<void> {
  if (!command) {
    console.error("usage: with-database.ts COMMAND [ARGUMENT…]");
    process.exitCode = 2;
    return;
  }
  process.exitCode = await withJoined((_, database) =>
    runGuarded(command, args, (pid) => database?.guard(pid)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    nextEnv.loadEnvConfig(process.cwd(), false, { info() {}, error: console.error });
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
