import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  addPerson,
  changeRole,
  disablePerson,
  enablePerson,
  getPersonByEmail,
  listPeople,
} from "@/db/people/people";
import { getSession, insertSession } from "@/db/people/sessions";
import { people, type Role } from "@/db/schema/people";
import { testDatabase } from "../test-database";

const { db } = await testDatabase();

async function added(role: Role, email = `${randomUUID()}@example.org`) {
  const person = await addPerson(db, { email, name: "Somebody", role });
  if (!person) throw new Error("not added");
  return person;
}

test("an e-mail address is one person's, however its letters are written", async () => {
  const { email } = await added("writer", "Grace.Hopper@example.org");
  expect(email).toBe("Grace.Hopper@example.org");
  const again = { email: "grace.hopper@EXAMPLE.org", name: "Other", role: "editor" } as const;
  expect(await addPerson(db, again)).toBeUndefined();
  expect(await getPersonByEmail(db, " GRACE.hopper@example.org ")).toMatchObject({ email });
});

test("the last administrator can be neither disabled nor given another role", async () => {
  await db.delete(people);
  const { email } = await added("administrator");
  await added("editor");
  expect(await disablePerson(db, email)).toEqual({ kind: "last" });
  expect(await changeRole(db, email, "editor")).toEqual({ kind: "last" });
  expect(await changeRole(db, email, "administrator")).toMatchObject({ kind: "changed" });
  expect(await getPersonByEmail(db, email)).toMatchObject({ role: "administrator" });
});

test("a disabled administrator does not count as one left", async () => {
  await db.delete(people);
  const [first, second] = [await added("administrator"), await added("administrator")];
  expect(await disablePerson(db, first.email)).toMatchObject({ kind: "changed" });
  expect(await disablePerson(db, second.email)).toEqual({ kind: "last" });
  await enablePerson(db, first.email);
  expect(await disablePerson(db, second.email)).toMatchObject({ kind: "changed" });
});

test("two administrators who demote each other at one moment leave one", async () => {
  for (let round = 0; round < 5; round++) {
    await db.delete(people);
    const [first, second] = [await added("administrator"), await added("administrator")];
    const outcomes = await Promise.all([
      changeRole(db, first.email, "writer"),
      disablePerson(db, second.email),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["changed", "last"]);
  }
});

test("disabling somebody ends their sessions, and enabling does not bring them back", async () => {
  await added("administrator");
  const { id, email } = await added("editor");
  const tokenHash = randomUUID();
  await insertSession(db, { tokenHash, personId: id, agent: "", address: "" });
  expect(await getSession(db, tokenHash)).toMatchObject({ person: { id } });
  await disablePerson(db, email);
  expect(await getSession(db, tokenHash)).toBeUndefined();
  await enablePerson(db, email);
  expect(await getSession(db, tokenHash)).toBeUndefined();
});

test("nobody is found under an unknown address", async () => {
  expect(await disablePerson(db, "nobody@example.org")).toEqual({ kind: "unknown" });
  expect(await enablePerson(db, "nobody@example.org")).toEqual({ kind: "unknown" });
  expect(await changeRole(db, "nobody@example.org", "editor")).toEqual({ kind: "unknown" });
});

test("everybody is listed by name, with whether they can sign in", async () => {
  await db.delete(people);
  const root = { email: "b@example.org", name: "Bea", role: "administrator" } as const;
  await addPerson(db, { ...root, passwordHash: "…" });
  await addPerson(db, { email: "a@example.org", name: "Al", role: "writer" });
  expect(await listPeople(db)).toMatchObject([
    { name: "Al", hasPassword: false, disabledAt: null },
    { name: "Bea", hasPassword: true, disabledAt: null },
  ]);
});
