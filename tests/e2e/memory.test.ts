import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startPublication } from "./publication";

const server = process.env.TEST_DATABASE_URL;

/** A publication on a PostgreSQL database of its own, which can be closed to everybody. */
async function onPostgreSQL(server: string) {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  const name = `memory_${randomBytes(6).toString("hex")}`;
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const publication = await startPublication({
    env: {
      DATABASE_URL: url.href,
      AUTH_SECRET: randomBytes(32).toString("hex"),
      LOG_LEVEL: "silent",
    },
  });
  onTestFinished(async () => {
    await publication.remove();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return {
    publication,
    async closeDatabase() {
      await admin.query(`alter database ${name} allow_connections false`);
      await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
        [name],
      );
    },
  };
}

test.runIf(server)("what readers have read before is served without the database", async () => {
  const { publication, closeDatabase } = await onPostgreSQL(server ?? "");
  const read = async (path: string) => {
    const response = await fetch(new URL(path, publication.url));
    return { status: response.status, text: await response.text() };
  };
  const front = await read("/");
  const [, article = ""] = front.text.match(/href="(\/articles\/[^"]+)"/) ?? [];
  const paths = [
    "/",
    article,
    "/topics/security",
    "/authors/china-daily-brief",
    "/feed.xml",
    "/sitemap.xml",
  ];
  const warm = await Promise.all(paths.map(read));
  expect(warm.map(({ status }) => status)).toEqual(paths.map(() => 200));

  await closeDatabase();
  expect((await read("/api/health/ready")).status).toBe(503);
  expect((await read("/api/health/live")).status).toBe(200);
  expect(await Promise.all(paths.map(read))).toEqual(warm);
  expect((await read("/articles/never-asked-for")).status).toBe(500);
});
