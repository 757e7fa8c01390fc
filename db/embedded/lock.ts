import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { tryLock } from "fs-native-extensions";

/**
 * Takes the kernel's lock on a file, or returns undefined while somebody else has it.
 * The kernel gives it back when the holder ends in whatever way, and never before.
 */
export function takeLock(path: string): { release(): void } | undefined {
  const file = openSync(path, "a+", 0o600);
  if (tryLock(file)) {
    // For people and tests to read: the kernel's lock is what counts.
    ftruncateSync(file);
    writeSync(file, String(process.pid));
    return { release: () => closeSync(file) };
  }
  closeSync(file);
}

/** Whether a process holds the lock now. */
export function isLocked(path: string): boolean {
  const file = openSync(path, "a", 0o600);
  try {
    return !tryLock(file);
  } finally {
    closeSync(file);
  }
}
