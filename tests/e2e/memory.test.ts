import { expect, onTestFinished, test } from "vitest";
import { askPostgreSQL } from "../on-postgresql";
import { startPublication } from "./publication";

const server = process.env.TEST_DATABASE_URL ?? "";

/** Closes a database to everybody. */
async function close(url = "") {
  const name = new URL(url).pathname.slice(1);
  await askPostgreSQL(server, `alter database ${name} allow_connections false`);
  await askPostgreSQL(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

test.runIf(server)("what readers have read before is served without the database", async () => {
  const publication = await startPublication({ env: { LOG_LEVEL: "silent" } });
  onTestFinished(() => publication.remove());
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

  await close(publication.environment.DATABASE_URL);
  expect((await read("/api/health/ready")).status).toBe(503);
  expect((await read("/api/health/live")).status).toBe(200);
  expect(await Promise.all(paths.map(read))).toEqual(warm);
  expect((await read("/articles/never-asked-for")).status).toBe(500);
});
