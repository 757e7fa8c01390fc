import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { env } from "@/lib/environment";
import * as activity from "./schema/activity";
import * as arrangements from "./schema/arrangements";
import * as articles from "./schema/articles";
import * as comments from "./schema/comments";
import * as desk from "./schema/desk";
import * as imports from "./schema/imports";
import * as linkChecks from "./schema/link-checks";
import * as notifications from "./schema/notifications";
import * as people from "./schema/people";
import * as pictures from "./schema/pictures";
import * as presence from "./schema/presence";
import * as publications from "./schema/publications";
import * as related from "./schema/related";
import * as revisionParts from "./schema/revision-parts";
import * as search from "./schema/search";
import * as settings from "./schema/settings";
import * as taxonomy from "./schema/taxonomy";
import * as workingTexts from "./schema/working-texts";

const schema = {
  ...activity,
  ...arrangements,
  ...articles,
  ...comments,
  ...desk,
  ...imports,
  ...linkChecks,
  ...notifications,
  ...people,
  ...pictures,
  ...presence,
  ...publications,
  ...related,
  ...revisionParts,
  ...search,
  ...settings,
  ...taxonomy,
  ...workingTexts,
};

/** With the pool of its connections: a transaction, which has one of them, is not one. */
export type Database = NodePgDatabase<typeof schema> & { $client: Pool };
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** The database or a transaction in it: what a query needs to run. */
export type Queryable = Pick<
  Database,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "execute"
>;

/** The longest that one statement may take, in milliseconds. */
const longestStatement = 20_000;

/** Opens a pool on a database; `close` ends it. */
export function openDatabase(
  url: string,
  { statementTimeout = longestStatement } = {},
): { db: Database; close(): Promise<void> } {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // The client's own limit is the later one, for a server that does not answer at all.
    query_timeout: statementTimeout * 1.5,
  });
  // A connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = drizzle(pool, { schema });
  db.transaction = (run) => again(() => transaction(pool, statementTimeout, run));
  return { db, close: () => pool.end() };
}

/** How often a transaction is begun before its failure is told. */
const mostTries = 4;

/**
 * Begins a transaction anew that PostgreSQL has undone because it met another's half-way: of two
 * that wait for one another it ends one, which then finds what the other left. So whatever a
 * transaction does besides has to bear being done twice.
 */
async function again<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === mostTries || !hasMetAnother(error)) throw error;
      await sleep(Math.random() * 50 * tries);
    }
  }
}

/** Class 40 of https://www.postgresql.org/docs/current/errcodes-appendix.html, transaction rollback. */
function hasMetAnother(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return String(cause?.code ?? code).startsWith("40");
}

/**
 * A transaction on a connection of its own. Where anything failed, its rollback perhaps too, the
 * connection is ended and not given to the next: Drizzle's own would hand on one that is still
 * inside the transaction, in which the next writer's words are acknowledged and then lost.
 */
async function transaction<Result>(
  pool: Pool,
  statementTimeout: number,
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const result = await drizzle(client, { schema }).transaction(async (tx) => {
      // For this transaction alone: the embedded database is one session for everybody.
      await tx.execute(
        sql.raw(`set local statement_timeout = ${statementTimeout};
          set local lock_timeout = ${statementTimeout / 2};
          set local idle_in_transaction_session_timeout = ${statementTimeout}`),
      );
      return run(tx);
    });
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
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
