import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  databaseProcess,
  dataDirWithDatabase,
  isRunning,
  startCommand,
  temporaryDataDir,
  until,
} from "./command";

const query = (sql: string, then = "") => `
  const { Client } = require("pg");
  const client = new Client(process.env.DATABASE_URL);
  client.connect().then(() => client.query(${JSON.stringify(sql)})).then(async ({ rows }) => {
    await client.end();
    console.log(JSON.stringify(rows));
    ${then}
  });
`;
/** Says its process id and then does nothing for a long time. */
const linger = `console.log("pid " + process.pid); setInterval(() => {}, 1000);`;

const pidIn = (output: string) => Number(/pid (\d+)/.exec(output)?.[1]);

test("two commands at the same instant both get an answer from one database", async () => {
  const dataDir = temporaryDataDir();
  const commands = [1, 2].map((n) => startCommand(dataDir, query(`select ${n} as n`)));
  expect(await Promise.all(commands.map(({ ended }) => ended))).toEqual([
    { status: 0, output: '[{"n":1}]\n' },
    { status: 0, output: '[{"n":2}]\n' },
  ]);
  await until(() => !isRunning(databaseProcess(dataDir)));
});

test("a command's exit status is passed on, and its secret is made once and kept to its owner", async () => {
  const dataDir = temporaryDataDir();
  const tell = "console.log(process.env.AUTH_SECRET); process.exit(7)";
  const first = await startCommand(dataDir, tell).ended;
  const second = await startCommand(dataDir, tell).ended;
  expect(first.status).toBe(7);
  expect(first.output.trim()).toBe(readFileSync(join(dataDir, "auth-secret"), "utf8"));
  expect(first.output.trim().length).toBeGreaterThanOrEqual(32);
  expect(second.output).toBe(first.output);
  expect(statSync(join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
});

test("a command ends with an error and a reason when its database is killed", async () => {
  const dataDir = await dataDirWithDatabase();
  const command = startCommand(dataDir, linger);
  await until(() => command.output().includes("pid"));
  process.kill(databaseProcess(dataDir), "SIGKILL");
  const { status, output } = await command.ended;
  expect(status).toBe(1);
  expect(output).toContain("The database has ended unexpectedly");
  await until(() => !isRunning(pidIn(output)));
});

test("a command that is killed leaves neither its child nor the database behind", async () => {
  const dataDir = await dataDirWithDatabase();
  const command = startCommand(dataDir, linger);
  await until(() => command.output().includes("pid"));
  command.child.kill("SIGKILL");
  await until(() => !isRunning(pidIn(command.output())));
  await until(() => !isRunning(databaseProcess(dataDir)));
});

test("SIGTERM ends the command, its child and the database", async () => {
  const dataDir = await dataDirWithDatabase();
  const command = startCommand(dataDir, linger);
  await until(() => command.output().includes("pid"));
  command.child.kill("SIGTERM");
  const { status, output } = await command.ended;
  expect(status).toBe(128 + 15);
  expect(isRunning(pidIn(output))).toBe(false);
  await until(() => !isRunning(databaseProcess(dataDir)));
});
