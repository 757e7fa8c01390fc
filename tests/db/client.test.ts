import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { Client } from "pg";
import { expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { topics } from "@/db/schema/taxonomy";
import { testDatabase } from "./test-database";

const { db, url } = await testDatabase();
const real = Boolean(process.env.TEST_DATABASE_URL);
const row = () => ({ slug: randomUUID(), name: randomUUID() });
const isThere = async ({ slug }: { slug: string }) =>
  (await db.select().from(topics).where(eq(topics.slug, slug))).length === 1;

test("a transaction that throws leaves nothing, and the next is on its own", async () => {
  const [lost, kept] = [row(), row()];
  const failing = db.transaction(async (tx) => {
    await tx.insert(topics).values(lost);
    throw new Error("on purpose");
  });
  await expect(failing).rejects.toThrow("on purpose");
  await db.transaction((tx) => tx.insert(topics).values(kept));
  expect([await isThere(lost), await isThere(kept)]).toEqual([false, true]);
});

test("limits of a transaction end with it", async () => {
  await db.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`show lock_timeout`);
    expect(rows).toEqual([{ lock_timeout: "10s" }]);
  });
  const { rows } = await db.execute(sql`show lock_timeout`);
  expect(rows).toEqual([{ lock_timeout: "0" }]);
});

test.runIf(real)(
  "what is acknowledged after a transaction whose rollback timed out is there",
  async () => {
    // So short that the client gives up first, as when the server's answer is late.
    const hasty = openDatabase(url, { statementTimeout: 400 });
    const blocker = new Client(url);
    await blocker.connect();
    const locked = row();
    await db.insert(topics).values(locked);
    await blocker.query("begin");
    await blocker.query("select * from topics where slug = $1 for update", [locked.slug]);

    const waiting = hasty.db.transaction(async (tx) => {
      await tx.execute(sql.raw("set local statement_timeout = 0; set local lock_timeout = 0"));
      await tx.update(topics).set({ description: "never" }).where(eq(topics.slug, locked.slug));
    });
    await expect(waiting).rejects.toThrow();
    const written = row();
    await hasty.db.insert(topics).values(written);
    expect(await isThere(written)).toBe(true);
    await blocker.end();
    await hasty.close();
  },
);

test.runIf(real)("who waits too long for another's change is told, and may try again", async () => {
  const hasty = openDatabase(url, { statementTimeout: 400 });
  const locked = row();
  await db.insert(topics).values(locked);
  const change = () =>
    hasty.db.transaction((tx) =>
      tx.update(topics).set({ description: "changed" }).where(eq(topics.slug, locked.slug)),
    );
  await db.transaction(async (tx) => {
    await tx.select().from(topics).where(eq(topics.slug, locked.slug)).for("update");
    await expect(change()).rejects.toMatchObject({ cause: { message: /lock timeout/ } });
  });
  await change();
  await hasty.close();
});

test.runIf(real)(
  "of two that wait for one another both get their way, one after the other",
  async () => {
    const rows = [row(), row()];
    await db.insert(topics).values(rows);
    const tries = [0, 0];
    let bothHold: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const change = (mine: number) =>
      db.transaction(async (tx) => {
        tries[mine] = (tries[mine] ?? 0) + 1;
        for (const at of [mine, 1 - mine]) {
          const { slug } = rows[at] ?? row();
          await tx
            .update(topics)
            .set({ description: sql`${topics.description} || ${String(mine)}` })
            .where(eq(topics.slug, slug));
          if (tries[0] && tries[1]) bothHold();
          await held;
        }
      });
    await Promise.all([change(0), change(1)]);
    expect(tries.toSorted()).toEqual([1, 2]);
    for (const { slug } of rows) {
      const [changed] = await db.select().from(topics).where(eq(topics.slug, slug));
      expect(changed?.description).toMatch(/01$|10$/);
    }
  },
);

test.runIf(real)("a failure that is not another's is told at the first try", async () => {
  let tries = 0;
  const failing = db.transaction(async (tx) => {
    tries += 1;
    await tx.execute(sql`select 1 / 0`);
  });
  await expect(failing).rejects.toThrow();
  expect(tries).toBe(1);
});

test.runIf(real)("connections that are cut are replaced, however many", async () => {
  const cut = openDatabase(url);
  for (let round = 0; round < 12; round++) {
    const ended = cut.db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() pid`);
      await db.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`);
      await tx.execute(sql`select 1`);
    });
    await expect(ended).rejects.toThrow();
  }
  await cut.db.execute(sql`select 1`);
  await cut.close();
});
