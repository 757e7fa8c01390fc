import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recordActivity } from "@/db/activity/record-activity";
import { activity } from "@/db/schema/activity";
import { people } from "@/db/schema/people";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person } = worldOn(db);

/** What the database said, as Drizzle passes it on. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => new Error("the database allowed it"),
    (reason: Error) => reason,
  );
  return String(error.cause ?? error);
}

test("what was recorded is there exactly if what it tells of was done", async () => {
  const { id: personId } = await person();
  const attempt = db.transaction(async (tx) => {
    await recordActivity(tx, { kind: "password changed", personId });
    throw new Error("no");
  });
  await expect(attempt).rejects.toThrow("no");
  expect(await db.select().from(activity).where(eq(activity.personId, personId))).toEqual([]);
});

test("the record is neither changed nor shortened", async () => {
  const { id: personId } = await person();
  const other = await person();
  await recordActivity(db, {
    kind: "role changed",
    personId,
    about: { id: personId, name: "A", role: "writer" },
  });
  const own = eq(activity.personId, personId);
  const refused = "the record of activity cannot change";
  expect(await refusal(db.update(activity).set({ kind: "signed in" }).where(own))).toContain(
    refused,
  );
  expect(await refusal(db.update(activity).set({ personId: other.id }).where(own))).toContain(
    refused,
  );
  expect(await refusal(db.delete(activity).where(own))).toContain(refused);
  expect(await refusal(db.execute("truncate activity"))).toContain(refused);
});

test("what somebody did stays when they are deleted", async () => {
  const { id: personId } = await person();
  await recordActivity(db, {
    kind: "person disabled",
    personId,
    about: { id: personId, name: "Left long ago" },
  });
  await db.delete(people).where(eq(people.id, personId));
  const rows = await db.select().from(activity).where(eq(activity.kind, "person disabled"));
  expect(rows).toMatchObject([{ personId: null, about: { name: "Left long ago" } }]);
});
