import { Pool } from "pg";
import PgBoss from "pg-boss";
import { listDueQueues } from "@/db/jobs/due-queues";
import type { Jobs, QueueName } from "@/db/jobs/queues";
import { lookAgain } from "@/lib/look-again";
import { log } from "@/lib/server/log";

/** How a job is done. If it throws, it is tried again later; the signal says that the server stops. */
type Handle<Name extends QueueName> = (data: Jobs[Name], stopping: AbortSignal) => Promise<void>;
export type Handlers = { [Name in QueueName]: Handle<Name> };

export type JobsAtWork = {
  /** Begins no more jobs; those under way that it cuts short are done after the next start. */
  stop(): Promise<void>;
};

/** How many jobs of one queue are done at a time, so that one slow one does not hold up the others. */
const atOnce = 20;

/** The milliseconds that jobs have to end when the server does. */
const patience = 5_000;

type Pace = {
  /** Seconds between two looks whether any job is due, */
  every?: number;
  /** and between two rounds of pg-boss's own care for its tables, which one server at a time does. */
  careEvery?: number;
};

/**
 * Does the jobs of the queues that it is given handlers for, until it is stopped. Any number of servers may do so on one
 * database: each job is taken by one of them, and by another if that one dies.
 */
export async function startJobs<Name extends QueueName>(
  url: string,
  handlers: Pick<Handlers, Name>,
  { every = 1, careEvery = 60 }: Pace = {},
): Promise<JobsAtWork> {
  // Apart from the readers' pool: neither waits for the other.
  const pool = new Pool({ connectionString: url, max: 2, query_timeout: 30_000 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    // Its tables are ours to migrate, so that servers that start at once do not meet there.
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: careEvery,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterDays: 7,
  });
  boss.on("error", (err) => log().warn({ err }, "jobs"));
  await boss.start();
  const stopping = new AbortController();
  const workers = new Map<string, string>();
  for (const name of Object.keys(handlers) as Name[]) {
    workers.set(name, await work(boss, name, handlers[name], stopping.signal));
  }
  const endWatch = lookAgain(
    async () => {
      for (const name of await listDueQueues(pool)) {
        if (!stopping.signal.aborted) boss.notifyWorker(workers.get(name) ?? "");
      }
    },
    every * 1_000,
    (err) => log().error({ err }, "due jobs cannot be looked for"),
  );
  return {
    async stop() {
      stopping.abort(new Error("the server stops"));
      endWatch();
      await boss.stop({ timeout: patience });
      await pool.end();
    },
  };
}

/** Gives the worker's id, by which it is woken. */
function work<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handle: Handle<Name>,
  stopping: AbortSignal,
): Promise<string> {
  const options = {
    batchSize: atOnce,
    // A look of its own costs ten times one at all queues, so it sleeps until it is woken.
    pollingIntervalSeconds: 3_600,
    includeMetadata: true,
  } as const;
  return boss.work<Jobs[Name]>(name, options, async (jobs) => {
    await Promise.all(
      jobs.map(async ({ id, data, retryCount, retryLimit }) => {
        const about = { queue: name, job: id, attempt: retryCount + 1 };
        try {
          await handle(data, stopping);
          await boss.complete(name, id);
          log().info(about, "job done");
        } catch (err) {
          if (stopping.aborted) log().info(about, "job cut short");
          else if (retryCount < retryLimit) log().warn({ ...about, err }, "job failed");
          else log().error({ ...about, err }, "job given up");
          await boss.fail(name, id, { message: err instanceof Error ? err.message : String(err) });
        }
      }),
    );
  });
}
