import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "pg";
import PgBoss, { type JobWithMetadata } from "pg-boss";
import { listDueQueues } from "@/db/jobs/due-queues";
import type { Jobs, QueueName } from "@/db/jobs/queues";
import { lookAgain } from "@/lib/look-again";
import { log } from "@/lib/server/log";

/** How a job is done. If it throws, it is tried again later; the signal says that the server stops, or that its time is over. */
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
  const isOurs = (name: string): name is Name => name in handlers;
  const underWay = new Map<string, { name: Name; done: Promise<void> }>();

  // Not by its workers: they take a batch, begin nothing before all of it has ended, and then
  // count as done what another server has taken up again meanwhile.
  async function takeUp(name: Name) {
    const busy = [...underWay.values()].filter((job) => job.name === name).length;
    if (busy >= atOnce) return;
    const options = { batchSize: atOnce - busy, includeMetadata: true } as const;
    for (const job of await boss.fetch<Jobs[Name]>(name, options)) {
      const done = doJob(boss, job, handlers[name], stopping.signal)
        // It stays as begun, and is tried again once its time is over.
        .catch((err) => log().warn({ err, queue: name, job: job.id }, "job not settled"))
        .finally(() => underWay.delete(job.id));
      underWay.set(job.id, { name, done });
    }
  }

  const endWatch = lookAgain(
    async () => {
      for (const name of await listDueQueues(pool)) {
        if (isOurs(name) && !stopping.signal.aborted) await takeUp(name);
      }
    },
    every * 1_000,
    (err) => log().error({ err }, "due jobs cannot be looked for"),
  );
  return {
    async stop() {
      stopping.abort(new Error("the server stops"));
      endWatch();
      const all = Promise.all([...underWay.values()].map(({ done }) => done));
      await Promise.race([all, wait(patience, undefined, { ref: false })]);
      for (const [id, { name }] of underWay) await boss.fail(name, id, { message: "cut off" });
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

async function doJob<Name extends QueueName>(
  boss: PgBoss,
  { id, name, data, retryCount, retryLimit, expireInSeconds }: JobWithMetadata<Jobs[Name]>,
  handle: Handle<Name>,
  stopping: AbortSignal,
): Promise<void> {
  const about = { queue: name, job: id, attempt: retryCount + 1 };
  const time = AbortSignal.timeout(expireInSeconds * 1_000);
  try {
    await handle(data, AbortSignal.any([stopping, time]));
    await boss.complete(name, id);
    log().info(about, "job done");
  } catch (err) {
    if (stopping.aborted) log().info(about, "job cut short");
    else if (retryCount < retryLimit) log().warn({ ...about, err }, "job failed");
    else log().error({ ...about, err }, "job given up");
    await boss.fail(name, id, { message: err instanceof Error ? err.message : String(err) });
  }
}
