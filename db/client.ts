import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { env } from "@/lib/environment";
import * as articles from "./schema/articles";
import * as people from "./schema/people";
import * as pictures from "./schema/pictures";
import * as publications from "./schema/publications";
import * as revisionParts from "./schema/revision-parts";
import * as taxonomy from "./schema/taxonomy";

const schema = {
  ...articles,
  ...people,
  ...pictures,
  ...publications,
  ...revisionParts,
  ...taxonomy,
};

export type Database = NodePgDatabase<typeof schema>;
/** The database or a transaction in it: what a query needs to run. */
export type Queryable = Pick<
  Database,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "execute"
>;

/** Opens a pool on a database; `close` ends it. */
export function openDatabase(url: string): { db: Database; close(): Promise<void> } {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    query_timeout: 30_000,
  });
  // A connection that breaks while idle is replaced at the next query; unheard, it would end the process.
  pool.on("error", () => {});
  return { db: drizzle(pool, { schema }), close: () => pool.end() };
}

type Opened = ReturnType<typeof openDatabase>;

/** Next bundles the site, the desk and the proxy apart; one process keeps one pool for all of them. */
const shared = globalThis as typeof globalThis & { chinaDailyBriefDatabase?: Opened };

/** The one database of this process, opened at the first use. */
export function database(): Database {
  shared.chinaDailyBriefDatabase ??= openDatabase(env().DATABASE_URL);
  return shared.chinaDailyBriefDatabase.db;
}

/** Lets go of it, if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.chinaDailyBriefDatabase;
  delete shared.chinaDailyBriefDatabase;
  await opened?.close();
}
