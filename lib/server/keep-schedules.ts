import { type Database, database } from "@/db/client";
import { doNextDue, giveUpNextDue, listDue } from "@/db/schedules/do-next-due";
import { log } from "./log";

type Pace = {
  /** Milliseconds between two looks whether anything is due. */
  every?: number;
  /** Milliseconds to wait after each fault in a row before an article is tried again; after the last it has failed. */
  waits?: number[];
  db?: () => Database;
};

const patience = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000];

/**
 * Does what is scheduled when its time comes, and at once what came due while no server ran.
 * Any number of servers may do so on one database: each thing happens once. What readers see
 * changes as with every publication. Ends with the function it returns, once what is under way
 * is done.
 */
export function keepSchedules({
  every = 1_000,
  waits = patience,
  db = database,
}: Pace = {}): () => Promise<void> {
  const faults = new Map<string, { count: number; again: number }>();
  let ended = false;
  let timer: NodeJS.Timeout;
  let work = look();

  async function look() {
    try {
      for (const articleId of await listDue(db())) {
        if ((faults.get(articleId)?.again ?? 0) <= Date.now()) await doAllDue(articleId);
        if (ended) return;
      }
    } catch (error) {
      // The next look sees the same: a database that does not answer loses nothing.
      if (!ended) log().warn({ err: error }, "schedules could not be looked at");
    }
    timer = setTimeout(() => {
      work = look();
    }, every).unref();
    if (ended) clearTimeout(timer);
  }

  async function doAllDue(articleId: string) {
    try {
      let happened = await doNextDue(articleId, db());
      while (happened) {
        log().info({ article: articleId, ...happened }, "scheduled");
        happened = ended ? undefined : await doNextDue(articleId, db());
      }
      faults.delete(articleId);
    } catch (error) {
      await afterFault(articleId, error);
    }
  }

  async function afterFault(articleId: string, error: unknown) {
    const count = (faults.get(articleId)?.count ?? 0) + 1;
    const wait = waits[count - 1];
    if (wait !== undefined) {
      log().warn({ err: error, article: articleId, attempt: count }, "schedule failed");
      faults.set(articleId, { count, again: Date.now() + wait });
      return;
    }
    log().error({ err: error, article: articleId }, "schedule given up");
    await giveUpNextDue(articleId, db());
    faults.delete(articleId);
  }

  return () => {
    ended = true;
    clearTimeout(timer);
    return work;
  };
}
