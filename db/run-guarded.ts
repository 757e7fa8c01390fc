import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a command on this terminal and gives its exit status, a signal's as a shell counts it.
 * `running` hears its process id, and null when it has ended; signals to this process reach it.
 */
export function runGuarded(
  command: string,
  args: string[],
  running: (pid: number | null) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit" });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    // The terminal sends its Ctrl-C to both; this process stays to see the command end.
    const wait = () => {};
    process.on("SIGTERM", pass).on("SIGHUP", pass).on("SIGINT", wait);
    // An exit because the database died takes the command along.
    const end = () => child.kill();
    process.on("exit", end);
    const over = () => {
      process.off("SIGTERM", pass).off("SIGHUP", pass).off("SIGINT", wait).off("exit", end);
      running(null);
    };
    child.once("spawn", () => running(child.pid ?? null));
    child.once("error", (error) => {
      over();
      reject(error);
    });
    child.once("exit", (status, signal) => {
      over();
      resolve(status ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
