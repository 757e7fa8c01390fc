import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isLocked, takeLock } from "@/db/embedded/lock";
import { temporaryDataDir } from "./command";

const holder = `
  import { takeLock } from "./db/embedded/lock.ts";
  takeLock(process.argv[1]);
  console.log("held");
  setInterval(() => {}, 1000);
`;

test("a lock is never taken from a living holder, and at once from one that was killed", async () => {
  const path = join(temporaryDataDir(), "database.lock");
  const child = spawn(process.execPath, [
    ...["--import", "tsx", "--input-type=module", "--eval", holder, path],
  ]);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await once(child.stdout, "data");
  expect(takeLock(path)).toBeUndefined();
  expect(isLocked(path)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isLocked(path)).toBe(false);
  const taken = takeLock(path);
  expect(taken).toBeDefined();
  expect(takeLock(path)).toBeUndefined();
  taken?.release();
});
