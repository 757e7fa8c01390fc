import { database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedIfEmpty } from "@/db/seed/seed-if-empty";
import { withDatabase } from "@/db/with-database";
import { makeFirstAdministratorLink } from "@/lib/auth/one-time-links";
import { env } from "@/lib/environment";
import { storePicture } from "@/lib/media/store-picture";
import { serve } from "@/lib/server/serve";
import { ensureBuild } from "./build";
import { checkEnvironment } from "./check-environment";
import { orExit, Stop } from "./or-exit";

/** `npm start` and `npm run dev`: everything from the database to the first page, until a signal ends it. */
export function start({ dev }: { dev: boolean }): Promise<void> {
  return orExit(async () => {
    checkEnvironment();
    if (!dev) await ensureBuild();
    const stopped = untilStopped();
    await withDatabase(async (url) => {
      await migrateDatabase(url);
      await seedIfEmpty(database(), storePicture);
      const serving = await serve({ dev }).catch(explainPort);
      await announce();
      await stopped;
      await serving.close();
    });
    process.exit(0);
  });
}

function explainPort(error: NodeJS.ErrnoException): never {
  if (error.code === "EADDRINUSE")
    throw new Stop(`Port ${env().PORT} is in use: set PORT to another.`);
  if (error.code === "EACCES")
    throw new Stop(`Port ${env().PORT} is not allowed: set PORT to another.`);
  throw error;
}

async function announce(): Promise<void> {
  console.log(`\nThe publication is at ${env().SITE_URL}\n`);
  const token = await makeFirstAdministratorLink(database());
  if (!token) return;
  console.log("Create your account, the first administrator's, with this link. It works once:");
  console.log(`${env().SITE_URL}/welcome/${token}\n`);
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
