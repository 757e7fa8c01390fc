import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isRunning, until } from "../db/embedded/command";
import { freePort } from "../free-port";
import { newDataDir, type Publication, startPublicationIn } from "./publication";

let publication: Publication;

beforeAll(async () => {
  publication = await startPublicationIn(await newDataDir());
});
afterAll(() => publication.remove());

/** Runs `npm start` where it cannot start; gives how it ended and what it said. */
async function failToStart(env: Record<string, string>) {
  const dataDir = await mkdtemp(path.join(tmpdir(), "brief-data-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true, maxRetries: 20 }));
  const child = spawn(process.execPath, ["lib/commands/start.mjs"], {
    env: { ...process.env, DATABASE_URL: "", AUTH_SECRET: "", DATA_DIR: dataDir, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      output += data;
    });
  }
  const status = await new Promise((resolve) => child.once("close", resolve));
  return { status, output };
}

const databaseProcess = async ({ dataDir }: Publication) =>
  Number(await readFile(path.join(dataDir, "database.lock"), "utf8"));

test("a port in use is one line and an end", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => {
    other.close();
  });
  expect(await failToStart({ PORT: String(port) })).toEqual({
    status: 1,
    output: `Port ${port} is in use: set PORT to another.\n`,
  });
});

test("each value that is missing or malformed is a line with its name, and an end", async () => {
  const { status, output } = await failToStart({
    PORT: "many",
    SITE_URL: "the site",
    DATABASE_URL: "postgresql://localhost/none",
  });
  expect(status).toBe(1);
  expect(
    output
      .trim()
      .split("\n")
      .map((line) => line.split(/[ :]/)[0]),
  ).toEqual(["PORT", "SITE_URL", "AUTH_SECRET"]);
});

test("health tells live and ready apart, and neither is kept", async () => {
  for (const kind of ["live", "ready"]) {
    const response = await fetch(`${publication.url}/api/health/${kind}`);
    expect(await response.json()).toEqual({ status: kind });
    expect(response.headers.get("cache-control")).toBe("no-store");
  }
});

test("what a page shows is asked for again each time, and answered with 304", async () => {
  const page = await fetch(publication.url);
  expect(page.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  const etag = page.headers.get("etag") ?? "";
  // As a browser asks: fetch by itself would add "no-cache", which wants the whole page.
  const asking = { "If-None-Match": etag, "Cache-Control": "max-age=0" };
  const again = await fetch(publication.url, { headers: asking });
  expect(again.status).toBe(304);
});

test("a page that is missing is one with markup, and says so to robots and to HEAD", async () => {
  const missing = await fetch(`${publication.url}/articles/there-is-none`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("<h1");
  const head = await fetch(`${publication.url}/articles/there-is-none`, { method: "HEAD" });
  expect(head.status).toBe(404);
  expect(head.headers.get("content-length")).toBe(missing.headers.get("content-length"));
});

test("Ctrl-C ends the server and its database without a word; the second start is quick", async () => {
  const { output } = publication;
  const before = output();
  const database = await databaseProcess(publication);
  expect(await publication.stop()).toBe(0);
  expect(output()).toBe(before);
  await until(() => !isRunning(database));
  publication = await publication.restart();
  expect((await fetch(publication.url)).status).toBe(200);
});

test("a server whose database is killed says so and ends with an error", async () => {
  process.kill(await databaseProcess(publication), "SIGKILL");
  expect(await publication.ended).toBe(1);
  expect(publication.output()).toContain("The database has ended unexpectedly");
  publication = await publication.restart();
});
