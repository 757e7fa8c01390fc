import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client, Pool } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { type Joined, joinDatabase } from "@/db/embedded/join";
import {
  databaseProcess,
  dataDirWithDatabase,
  isRunning,
  temporaryDataDir,
  until,
} from "./command";

async function joined(dataDir: string): Promise<Joined> {
  const database = await joinDatabase(dataDir);
  onTestFinished(() => database.leave());
  return database;
}

async function connected(database: Joined): Promise<Client> {
  const client = new Client(database.url);
  await client.connect();
  client.on("error", () => {});
  onTestFinished(() => client.end());
  return client;
}

test("whoever starts at the same instant shares one database process, which ends with the last", async () => {
  const dataDir = temporaryDataDir();
  const [one, other] = await Promise.all([joinDatabase(dataDir), joinDatabase(dataDir)]);
  const pid = databaseProcess(dataDir);
  const client = new Client(one.url);
  await client.connect();
  await client.query("create table words (word text)");
  await client.end();
  await one.leave();
  const next = new Client(other.url);
  await next.connect();
  expect((await next.query("select * from words")).rows).toEqual([]);
  await next.end();
  expect(databaseProcess(dataDir)).toBe(pid);
  await other.leave();
  await until(() => !isRunning(pid));
});

test("whoever comes while the last is leaving opens the database again", async () => {
  const dataDir = await dataDirWithDatabase();
  const first = await joinDatabase(dataDir);
  const left = first.leave();
  const second = await joinDatabase(dataDir);
  await left;
  const client = await connected(second);
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await client.end();
  await second.leave();
});

test("the folder of a database that was killed is opened again at once", async () => {
  const dataDir = await dataDirWithDatabase();
  const first = await joinDatabase(dataDir);
  process.kill(databaseProcess(dataDir), "SIGKILL");
  await first.lost;
  const client = await connected(await joined(dataDir));
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("a data folder with a long path works as well", async () => {
  const dataDir = join(temporaryDataDir(), "long".repeat(30));
  const database = await joined(dataDir);
  const client = await connected(database);
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  expect(statSync(database.directory).mode & 0o777).toBe(0o700);
});

test("a folder that holds no database is refused with its name and the reason, not waited for", async () => {
  const dataDir = temporaryDataDir();
  writeFileSync(join(dataDir, "database"), "not a folder");
  await expect(joinDatabase(dataDir)).rejects.toThrow(/cannot be opened: .*\(.*database\.log\)/);
  expect(readFileSync(join(dataDir, "database.log"), "utf8")).not.toBe("");
});

test("connections that wait for a transaction get their own answers after it", async () => {
  const pool = new Pool({
    connectionString: (await joined(await dataDirWithDatabase())).url,
    max: 10,
  });
  onTestFinished(() => pool.end());
  const large = "å".repeat(100_000);
  const answers = Array.from({ length: 150 }, async (_, i) => {
    if (i % 3 === 0) {
      const client = await pool.connect();
      await client.query("begin");
      const { rows } = await client.query("select $1::int as answer", [i]);
      await client.query("commit");
      client.release();
      return rows[0].answer;
    }
    if (i % 3 === 1) {
      const { rows } = await pool.query("select $1::int as answer, $2::text as text", [i, large]);
      expect(rows[0].text).toBe(large);
      return rows[0].answer;
    }
    const { rows } = await pool.query("select $1::text as answer", [String(i)]);
    return Number(rows[0].answer);
  });
  expect(await Promise.all(answers)).toEqual(answers.map((_, i) => i));
});

test("a client that dies inside a transaction leaves nothing behind and stops nobody", async () => {
  const database = await joined(await dataDirWithDatabase());
  const dying = await connected(database);
  const other = await connected(database);
  await dying.query("begin");
  await dying.query("create table half (done int)");
  const answer = other.query("select to_regclass('half') as half");
  (dying as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  expect((await answer).rows).toEqual([{ half: null }]);
});

test("COPY FROM STDIN is refused instead of ending the database", async () => {
  const client = await connected(await joined(await dataDirWithDatabase()));
  await client.query("create table copied (number int)");
  await expect(client.query("copy copied from stdin")).rejects.toThrow("cannot COPY FROM STDIN");
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});
