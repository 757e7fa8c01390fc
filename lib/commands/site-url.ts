import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/environment";

const file = () => path.join(env().DATA_DIR, "site-url");

/** Notes where the publication is served, for commands that print links to it. */
export async function rememberSiteUrl(): Promise<void> {
  await mkdir(env().DATA_DIR, { recursive: true });
  await writeFile(file(), env().SITE_URL);
}

/** Where the publication is: as this command is told by SITE_URL or PORT, or else where it was served last. */
export async function siteUrl(): Promise<string> {
  if (process.env.SITE_URL || process.env.PORT) return env().SITE_URL;
  return readFile(file(), "utf8").catch(() => env().SITE_URL);
}
