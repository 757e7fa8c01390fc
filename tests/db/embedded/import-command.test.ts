import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { joinDatabase } from "@/db/embedded/join";
import { temporaryDataDir } from "./command";

const articles = 1_000;

function command(dataDir: string, name: "import" | "export", ...args: string[]) {
  const child = spawn(process.execPath, [`lib/commands/${name}.mjs`, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
    },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  const ended = new Promise<{ status: number | null; out: string; err: string }>((resolve) =>
    child.once("close", (status) => resolve({ status, out, err })),
  );
  return { child, ended };
}

/** Counts rows of the database, beside the command that writes them; 0 before they have a table. */
async function counter(dataDir: string) {
  const database = await joinDatabase(dataDir);
  const client = new Client(database.url);
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await database.leave();
  });
  return async (condition: string) => {
    const asked = client.query<{ count: number }>(
      `select count(*)::int as count from articles where ${condition}`,
    );
    return (await asked.catch(() => undefined))?.rows[0]?.count ?? 0;
  };
}

test("an import that is killed again and again ends with every article once", async () => {
  const dataDir = temporaryDataDir();
  const file = join(dataDir, "articles.jsonl");
  const lines = Array.from({ length: articles }, (_, index) =>
    JSON.stringify({
      ...{ title: `Article ${index}`, body: "The report. ".repeat(50), topics: ["News"] },
      // Most wait for one that comes later, the last are there when the first need them.
      related: [`article-${(index + 200) % articles}`],
      ...{ id: index, published: "2026-01-01" },
    }),
  );
  writeFileSync(file, lines.join("\n"));
  const count = await counter(dataDir);
  // In the middle of the file, and while what waited is completed.
  for (const isLate of [
    async () => (await count("true")) > 200,
    async () => (await count("live_revision_id is not null")) > 500,
  ]) {
    const { child, ended } = command(dataDir, "import", file);
    while (!(await isLate()) && child.exitCode === null) await sleep(5);
    expect(child.exitCode).toBeNull();
    child.kill("SIGKILL");
    await ended;
    expect(await count("live_revision_id is not null")).toBeLessThan(articles);
  }
  const last = await command(dataDir, "import", file).ended;
  expect(last.err).not.toContain("line ");
  expect(last).toMatchObject({ status: 0 });
  const again = await command(dataDir, "import", file).ended;
  expect(again.out).toContain(`${articles.toLocaleString("en")} as they were.`);

  const written = await command(dataDir, "export").ended;
  const found = written.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(found).toHaveLength(articles);
  expect(new Set(found.map(({ title }) => title)).size).toBe(articles);
  expect(found.every(({ state, related }) => state === "live" && related.length === 1)).toBe(true);
});
