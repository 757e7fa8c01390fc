import { Client } from "pg";
import { expect, test } from "vitest";
import { joinDatabase } from "@/db/embedded/join";
import { databaseProcess, temporaryDataDir, until } from "./command";

/** Writes until the connection breaks; `acknowledged` gets the numbers whose writing was. */
async function writeUntilBroken(client: Client, first: number, acknowledged: number[]) {
  for (let number = first; ; number++) {
    try {
      await client.query("insert into written (number, filler) values ($1, repeat('x', 2000))", [
        number,
      ]);
    } catch {
      return;
    }
    acknowledged.push(number);
  }
}

test("twelve times killed under writes, the database has every write that it acknowledged", async () => {
  const dataDir = temporaryDataDir();
  const acknowledged: number[] = [];
  for (let round = 0; round < 12; round++) {
    const database = await joinDatabase(dataDir);
    const client = new Client(database.url);
    client.on("error", () => {});
    await client.connect();
    await client.query("create table if not exists written (number int primary key, filler text)");
    const { rows } = await client.query<{ number: number }>("select number from written");
    const kept = new Set(rows.map(({ number }) => number));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    const enough = acknowledged.length + 5 + (round % 7);
    const writing = writeUntilBroken(client, Math.max(-1, ...kept) + 1, acknowledged);
    await until(() => acknowledged.length >= enough);
    process.kill(databaseProcess(dataDir), "SIGKILL");
    await writing;
    await database.lost;
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(12 * 5);
}, 400_000);
