import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { closeDatabase, database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { withDatabase } from "@/db/with-database";
import { exportArticles } from "@/lib/export/export-articles";
import { picturesBeside, picturesInside } from "@/lib/export/pictures";
import { storage } from "@/lib/media/storage";
import { readArguments, usage } from "./export/arguments";
import { orTell } from "./or-tell";

/** `npm run export`: exits with 1 where a picture is lost, with 2 when it did not understand. */
await orTell(usage, async () => {
  const command = readArguments(process.argv.slice(2));
  if (command.kind === "help") return console.log(usage);
  const { all } = command;
  const file = command.file && path.resolve(process.env.INIT_CWD ?? "", command.file);
  await withDatabase(async (url) => {
    await migrateDatabase(url);
    try {
      const namePicture = file ? picturesBeside(file, storage()) : picturesInside(storage());
      const lines = Readable.from(told(exportArticles(database(), all, namePicture)));
      if (file) {
        // Under its own name once it is whole.
        await pipeline(lines, createWriteStream(`${file}.part`));
        await rename(`${file}.part`, file);
      } else await pipeline(lines, process.stdout);
    } finally {
      await closeDatabase();
    }
  });
});

/** The lines, and beside them what is lost and how many they were. */
async function* told(articles: ReturnType<typeof exportArticles>) {
  let count = 0;
  for await (const { id, line, lost } of articles) {
    for (const picture of lost) {
      console.error(`article ${id}: the picture ${picture} is not in the library; it is left out.`);
      process.exitCode = 1;
    }
    count++;
    yield `${line}\n`;
  }
  console.error(count === 1 ? "1 article" : `${count.toLocaleString("en")} articles`);
}
