import { access } from "node:fs/promises";
import path from "node:path";
import { closeDatabase, database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { readSettings } from "@/db/published/read-settings";
import { withDatabase } from "@/db/with-database";
import { importFile } from "@/lib/import/import-file";
import { pictureFinder } from "@/lib/import/pictures";
import { keepPicture } from "@/lib/media/keep-picture";
import { readArguments, usage } from "./import/arguments";
import { describeOutcome, showProgress } from "./import/progress";
import { orTell } from "./or-tell";

/** `npm run import`: exits with 1 where anything was refused or left out, with 2 when it did not understand. */
await orTell(usage, async () => {
  const command = readArguments(process.argv.slice(2));
  if (command.kind === "help") return console.log(usage);
  const file = await existing(command.file);
  await withDatabase(async (url) => {
    await migrateDatabase(url);
    const db = database();
    try {
      const { settings } = await readSettings(db);
      const findPicture = pictureFinder(path.dirname(file), keepPicture);
      const { timeZone, checks: levels } = settings;
      const options = { ...command, timeZone, levels, findPicture };
      const progress = showProgress(process.stderr);
      let faults = 0;
      const tally = await importFile(db, file, options, {
        fault({ line, field, message, refused }) {
          faults++;
          progress.clear();
          const where = field ? `line ${line}, ${field}` : `line ${line}`;
          console.error(`${where}: ${message}${refused ? " Not imported." : ""}`);
        },
        progress: progress.show,
      });
      progress.clear();
      console.log(describeOutcome(tally, faults));
      if (faults > 0) process.exitCode = 1;
    } finally {
      await closeDatabase();
    }
  });
});

/** The file, as it is named from where the command was typed. */
async function existing(file: string): Promise<string> {
  const found = path.resolve(process.env.INIT_CWD ?? "", file);
  await access(found).catch(() => {
    throw new Error(`There is no readable file ${found}.`);
  });
  return found;
}
