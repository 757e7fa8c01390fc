import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { queue, queueAll } from "@/db/jobs/queue";
import type { Jobs } from "@/db/jobs/queues";
import { queueNames } from "@/db/jobs/queues";
import { type JobsAtWork, startJobs } from "@/lib/jobs/start-jobs";
import { until } from "../../until";
import { testDatabase } from "../test-database";

const { db, url } = await testDatabase();
const servers: JobsAtWork[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await db.execute(sql`delete from pgboss.job`);
});

async function serve(websub: (job: Jobs["websub"]) => Promise<void>): Promise<JobsAtWork> {
  const server = await startJobs(url, { websub }, { every: 0.1 });
  servers.push(server);
  return server;
}

const job = (hub: string): Jobs["websub"] => ({ hub, feed: { of: "publication" } });

async function states() {
  const { rows } = await db.execute(
    sql`select data->>'hub' as hub, state from pgboss.job order by 1`,
  );
  return rows;
}

test("every queue has its place in the database", async () => {
  const { rows } = await db.execute(sql`select name from pgboss.queue order by name`);
  expect(rows.map(({ name }) => name)).toEqual(queueNames.toSorted());
});

test("a job exists exactly if what its transaction wrote does", async () => {
  await db.transaction((tx) => queue(tx, "websub", job("kept")));
  await expect(
    db.transaction(async (tx) => {
      await queue(tx, "websub", job("undone"));
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await states()).toEqual([{ hub: "kept", state: "created" }]);
});

test("a job for a queue that is not there is refused, not lost", async () => {
  await expect(queue(db, "nowhere" as "websub", job("a"))).rejects.toThrow("0 of 1");
});

test("jobs are done with what was left for them, once each, by whichever server", async () => {
  const done: string[] = [];
  const note = async ({ hub }: Jobs["websub"]) => void done.push(hub);
  await Promise.all([serve(note), serve(note), serve(note)]);
  const hubs = Array.from({ length: 40 }, (_, i) => `hub ${String(i).padStart(2, "0")}`);
  await queueAll(db, "websub", hubs.map(job));
  await until(() => done.length >= hubs.length);
  await until(async () => (await states()).every(({ state }) => state === "completed"));
  expect(done.toSorted()).toEqual(hubs);
});

test("a job begins no earlier than it was asked to", async () => {
  const done: string[] = [];
  await serve(async ({ hub }) => void done.push(hub));
  const now = Date.now();
  await queue(db, "websub", job("later"), { at: new Date(now + 1_500) });
  await queue(db, "websub", job("tomorrow"), { after: 86_400 });
  await queue(db, "websub", job("now"));
  await until(() => done.length >= 2);
  expect(done).toEqual(["now", "later"]);
  expect(Date.now() - now).toBeGreaterThanOrEqual(1_500);
});

test("a job that fails is tried again later, and does not hold up the others", async () => {
  const done: string[] = [];
  let fails = 1;
  await serve(async ({ hub }) => {
    if (hub === "bad" && fails-- > 0) throw new Error("not now");
    done.push(hub);
  });
  await queueAll(db, "websub", [job("bad"), job("good")]);
  await until(() => done.includes("good"));
  await until(async () => (await states())[0]?.state === "retry");
  const { rows } = await db.execute(sql`
    select extract(epoch from start_after - now())::float as wait, output->>'message' as message
    from pgboss.job where data->>'hub' = 'bad'`);
  expect(rows[0]?.message).toBe("not now");
  expect(rows[0]?.wait).toBeGreaterThan(3);
  await db.execute(sql`update pgboss.job set start_after = now() where data->>'hub' = 'bad'`);
  await until(() => done.includes("bad"));
});

test("what is tried again while another job is slow is not taken for done when that one ends", async () => {
  const begun: string[] = [];
  let end = () => {};
  await serve(({ hub }) => {
    begun.push(hub);
    if (hub === "bad") return Promise.reject(new Error("not now"));
    return new Promise((done) => {
      end = done;
    });
  });
  await queueAll(db, "websub", [job("bad"), job("slow")]);
  await until(async () => (await states())[0]?.state === "retry");
  await db.execute(sql`update pgboss.job set start_after = now() where data->>'hub' = 'bad'`);
  await until(() => begun.length === 3);
  expect(begun.toSorted()).toEqual(["bad", "bad", "slow"]);
  end();
  await until(async () => (await states())[1]?.state === "completed");
  await until(async () => (await states())[0]?.state === "retry");
  const { rows } = await db.execute(sql`
    select retry_count from pgboss.job where data->>'hub' = 'bad'`);
  expect(rows).toEqual([{ retry_count: 1 }]);
});

test("at most twenty jobs of a queue are under way", async () => {
  let [underWay, most, done] = [0, 0, 0];
  await serve(async () => {
    most = Math.max(most, ++underWay);
    await new Promise((wait) => setTimeout(wait, 50));
    underWay--;
    done++;
  });
  await queueAll(
    db,
    "websub",
    Array.from({ length: 50 }, (_, i) => job(`hub ${i}`)),
  );
  await until(() => done === 50);
  expect(most).toBe(20);
});

test("a job that does not end is cut off when the server stops, and given to the next", async () => {
  const begun: string[] = [];
  const server = await serve(({ hub }) => {
    begun.push(hub);
    return new Promise(() => {});
  });
  await queue(db, "websub", job("endless"));
  await until(() => begun.length > 0);
  await server.stop();
  servers.splice(0);
  expect(await states()).toEqual([{ hub: "endless", state: "retry" }]);
}, 20_000);

test("a job that a stopping server cuts short is done by the next", async () => {
  const begun: string[] = [];
  const server = await startJobs(
    url,
    {
      websub: ({ hub }, stopping) => {
        begun.push(hub);
        return new Promise((_, reject) =>
          stopping.addEventListener("abort", () => reject(stopping.reason)),
        );
      },
    },
    { every: 0.1 },
  );
  await queue(db, "websub", job("cut"));
  await until(() => begun.length > 0);
  await server.stop();
  expect(await states()).toEqual([{ hub: "cut", state: "retry" }]);

  const done: string[] = [];
  await db.execute(sql`update pgboss.job set start_after = now()`);
  await serve(async ({ hub }) => void done.push(hub));
  await until(() => done.length > 0);
});

test("a job whose server died under it is given to another", async () => {
  await queue(db, "websub", job("orphan"));
  // As a killed process leaves it.
  await db.execute(sql`
    update pgboss.job set state = 'active', started_on = now() - interval '1 hour'`);
  await db.execute(sql`update pgboss.version set maintained_on = null`);
  const done: string[] = [];
  servers.push(
    await startJobs(
      url,
      { websub: async ({ hub }) => void done.push(hub) },
      { every: 0.1, careEvery: 1 },
    ),
  );
  await until(async () => (await states())[0]?.state === "retry");
  await db.execute(sql`update pgboss.job set start_after = now()`);
  await until(() => done.length > 0);
});
