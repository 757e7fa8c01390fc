import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { noteVisit } from "@/db/editorial/views/visits";
import { testDatabase } from "../../test-database";
import { worldOn } from "../../world";

const { db } = await testDatabase();
const { person } = worldOn(db);

test("a visit goes on while somebody looks, and the one before is what changes count from", async () => {
  const editor = await person();
  const before = async () => (await noteVisit(editor, db)).before;
  expect(await before()).toBeUndefined();
  expect(await before()).toBeUndefined();
  await db.execute(sql`update desk_visits set at = timestamptz '2026-11-23 18:00Z'`);
  const last = new Date("2026-11-23T18:00:00Z");
  expect([await before(), await before()]).toEqual([last, last]);
});
