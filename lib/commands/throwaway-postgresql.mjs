import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { installFromDebian } from "./find-chromium.mjs";

/**
 * Starts a PostgreSQL of this machine on an empty folder, for the tests: without the safety
 * of the disk, and gone afterwards. Undefined where there is none and none can be installed.
 */
export async function startThrowawayPostgreSQL() {
  const programs = findPrograms() ?? (installFromDebian("postgresql") ? findPrograms() : undefined);
  if (!programs) return;
  const folder = mkdtempSync(path.join(tmpdir(), "brief-postgresql-"));
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const data = path.join(folder, "data");
  const run = (program, ...args) => {
    const ran = spawnSync(path.join(programs, program), args, {
      ...owner,
      cwd: folder,
      encoding: "utf8",
      // The server outlives pg_ctl, and would hold a pipe open.
      stdio: ["ignore", "ignore", program === "pg_ctl" ? "ignore" : "pipe"],
    });
    if (ran.status !== 0) throw new Error(`${program} failed: ${ran.stderr ?? ran.error ?? ""}`);
  };
  run(
    "initdb",
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  );
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  run("pg_ctl", "-D", data, "-w", "-l", path.join(folder, "log"), "-o", settings, "start");
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

/** The folder of the newest PostgreSQL's programs. */
function findPrograms() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => path.join(root, version, "bin"));
  const asked = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  if (asked.status === 0) folders.push(asked.stdout.trim());
  return folders.find((folder) => existsSync(path.join(folder, "initdb")));
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function unprivileged() {
  if (process.getuid?.() !== 0) return;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("postgres:"));
  if (!line) throw new Error("PostgreSQL does not run as root, and there is no user postgres.");
  const [, , uid, gid] = line.split(":").map(Number);
  return { uid, gid };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
