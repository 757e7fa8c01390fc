import { setTimeout as sleep } from "node:timers/promises";

/** Ends a process and waits until it has gone: kindly, and after five seconds by force. */
export async function endProcess(pid: number): Promise<void> {
  for (let waited = 0; signal(pid, waited < 5_000 ? "SIGTERM" : "SIGKILL"); waited += 1_000) {
    for (let i = 0; i < 40 && signal(pid, 0); i++) await sleep(25);
  }
}

/** Sends a signal; false if there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
