import { database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedIfEmpty } from "@/db/seed/seed-if-empty";
import { makeFirstAdministratorLink } from "@/lib/auth/one-time-links";
import { env } from "@/lib/environment";
import { storePicture } from "@/lib/media/store-picture";
import { type Serving, serve } from "@/lib/server/serve";
import { Stop } from "./or-exit";

/** Makes the database fit, serves it, and says where; with a way to begin where nobody has an account. */
export async function openPublication(url: string, { dev }: { dev: boolean }): Promise<Serving> {
  await migrateDatabase(url);
  await seedIfEmpty(database(), storePicture);
  const { PORT, SITE_URL } = env();
  const serving = await (dev ? serve({ dev }) : quietly(() => serve({ dev }))).catch(explain(PORT));
  const token = await makeFirstAdministratorLink(database());
  const lines = [`\nThe publication is at ${SITE_URL}\n`];
  if (token) {
    lines.push("Create your account, the first administrator's, with this link. It works once:");
    lines.push(`${SITE_URL}/welcome/${token}\n`);
  }
  console.log(lines.join("\n"));
  return serving;
}

function explain(port: number) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === "EADDRINUSE") throw new Stop(`Port ${port} is in use: set PORT to another.`);
    if (error.code === "EACCES")
      throw new Stop(`Port ${port} is not allowed: set PORT to another.`);
    throw error;
  };
}

/** Next tells at every start how long it took to read its configuration. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => {};
  try {
    return await run();
  } finally {
    console.log = log;
  }
}
