import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";

const next = path.resolve("node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Builds and serves the empty page; gives its address and how to end it. */
export async function serveEmptyPage(port: number) {
  const folder = import.meta.dirname;
  const built = spawnSync(process.execPath, [next, "build", folder], { encoding: "utf8", env });
  if (built.status !== 0)
    throw new Error(`the empty page was not built:\n${built.stdout}${built.stderr}`);
  const server = spawn(
    process.execPath,
    [next, "start", folder, "-p", String(port), "-H", "127.0.0.1"],
    {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(server, "exit");
  for await (const line of server.stdout) if (/ready/i.test(String(line))) break;
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.kill("SIGKILL");
      await ended;
      rmSync(path.join(folder, ".next"), { recursive: true });
    },
  };
}
