import { database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { type StorePicture, seedIfEmpty } from "@/db/seed/seed-if-empty";
import { makeFirstAdministratorLink } from "@/lib/auth/one-time-links";
import { env } from "@/lib/environment";
import { storePicture } from "@/lib/media/store-picture";
import { warmVariants } from "@/lib/media/warm-variants";
import { type Serving, serve } from "@/lib/server/serve";
import { rememberSiteUrl } from "./site-url";

/** Makes the database fit, serves it, and says where; with a way to begin where nobody has an account. */
export async function openPublication(url: string, { dev }: { dev: boolean }): Promise<Serving> {
  await migrateDatabase(url);
  await seedIfEmpty(database(), storeAndWarm);
  const { SITE_URL } = env();
  const serving = dev ? await serve({ dev }) : await quietly(() => serve({ dev }));
  await rememberSiteUrl();
  const token = await makeFirstAdministratorLink(database());
  const lines = [`\nThe publication is at ${SITE_URL}\n`];
  if (token) {
    lines.push("Create your account, the first administrator's, with this link. It works once:");
    lines.push(`${SITE_URL}/welcome/${token}\n`);
  }
  console.log(lines.join("\n"));
  return serving;
}

/** The first article's picture; the sizes that its first readers will ask for are begun at once. */
const storeAndWarm: StorePicture = async (bytes, about) => {
  const stored = await storePicture(bytes, about);
  if ("id" in stored) warmVariants(stored.id);
  return stored;
};

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
