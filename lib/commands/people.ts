import { text } from "node:stream/consumers";
import { openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { withDatabase } from "@/db/with-database";
import { orTell } from "./or-tell";
import { readArguments, usage } from "./people/arguments";
import { runCommand } from "./people/run";
import { siteUrl } from "./site-url";

/** `npm run people`: exits with 1 when it did not do it, with 2 when it did not understand. */
async function main(args: string[]): Promise<void> {
  const command = readArguments(args);
  if (command.kind === "help") return console.log(usage);
  await withDatabase(async (url) => {
    await migrateDatabase(url);
    const { db, close } = openDatabase(url);
    try {
      const context = { db, siteUrl: await siteUrl(), readPassword };
      console.log(await runCommand(command, context));
    } finally {
      await close();
    }
  });
}

/** All of the standard input, without the line's end that `echo` puts there. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error("Type the password, then Return and Ctrl-D.");
  return (await text(process.stdin)).replace(/\r?\n$/, "");
}

await orTell(usage, () => main(process.argv.slice(2)));
