import { withDatabase } from "@/db/with-database";
import { ensureBuild } from "./build";
import { checkEnvironment } from "./check-environment";
import { checkPort } from "./check-port";
import { orExit } from "./or-exit";

/** `npm start` and `npm run dev`: everything from the database to the first page, until a signal ends it. */
export function start({ dev }: { dev: boolean }): Promise<void> {
  return orExit(async () => {
    await checkPort(checkEnvironment());
    if (!dev) await ensureBuild();
    const stopped = untilStopped();
    // The largest part of the program is read while the database opens in its own process.
    const loading = import("./open-publication");
    await withDatabase(async (url) => {
      const { openPublication } = await loading;
      const { close } = await openPublication(url, { dev });
      await stopped;
      await close();
    });
    process.exit(0);
  });
}

/** Ctrl-C or SIGTERM; a second one does not wait for what is being served. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
  });
}
