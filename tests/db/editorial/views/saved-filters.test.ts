import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  listSavedFilters,
  mostSavedFilters,
  removeFilter,
  saveFilter,
} from "@/db/editorial/views/saved-filters";
import { testDatabase } from "../../test-database";
import { worldOn } from "../../world";

const { db } = await testDatabase();
const { person } = worldOn(db);

const aFilter = (name = "Ports") => ({ id: randomUUID(), name, query: "words=port" });

test("a filter is its person's own, and one that is sent twice is kept once", async () => {
  const [me, other] = [await person(), await person()];
  const filter = aFilter(" My  ports ");
  for (let sent = 0; sent < 2; sent++) {
    expect(await saveFilter(me, filter, db)).toEqual({ kind: "saved" });
  }
  expect(await listSavedFilters(me, db)).toEqual([{ ...filter, name: "My ports" }]);
  expect(await listSavedFilters(other, db)).toEqual([]);
  await removeFilter(other, filter.id, db);
  expect(await listSavedFilters(me, db)).toHaveLength(1);
  await removeFilter(me, filter.id, db);
  expect(await listSavedFilters(me, db)).toEqual([]);
});

test("two filters of one person have different names, and there are not too many", async () => {
  const me = await person();
  await saveFilter(me, aFilter("Ports"), db);
  expect(await saveFilter(me, aFilter("ports"), db)).toMatchObject({ kind: "refused" });
  expect(await saveFilter(me, aFilter(" "), db)).toEqual({
    kind: "refused",
    message: "Give it a name.",
  });
  await Promise.all(
    Array.from({ length: mostSavedFilters + 2 }, (_, n) => saveFilter(me, aFilter(`F ${n}`), db)),
  );
  expect(await listSavedFilters(me, db)).toHaveLength(mostSavedFilters);
});

test("an address that no database can store is kept as one that it can", async () => {
  const me = await person();
  await saveFilter(me, { ...aFilter(), query: "words=\0" }, db);
  expect(await listSavedFilters(me, db)).toMatchObject([{ query: "words=\ufffd" }]);
});
