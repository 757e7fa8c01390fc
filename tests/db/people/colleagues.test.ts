import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { proveEditor } from "@/db/editorial/editor";
import { editPerson } from "@/db/people/edit-person";
import { getColleague, listColleagues } from "@/db/people/list-colleagues";
import { addPerson, disablePerson, signOutPerson } from "@/db/people/people";
import { listSessions } from "@/db/people/sessions";
import { activity } from "@/db/schema/activity";
import { people, type Role } from "@/db/schema/people";
import { lookAtLink, makePasswordLink } from "@/lib/auth/one-time-links";
import { beginSession } from "@/lib/auth/sessions";
import { testDatabase } from "../test-database";

const { db } = await testDatabase();

async function added(role: Role, name = "Somebody") {
  const person = await addPerson(db, { email: `${randomUUID()}@example.org`, name, role });
  if (!person) throw new Error("not added");
  return person;
}

const signIn = (personId: string) =>
  beginSession(db, { personId, agent: "Mozilla/5.0 Firefox/140.0", address: "127.0.0.1" });

test("administrators see everybody, when they last signed in, and the disabled last", async () => {
  await db.delete(people);
  const ada = proveEditor(await added("administrator", "Ada"));
  const grace = await added("editor", "Grace");
  const alan = await added("writer", "Alan");
  await signIn(grace.id);
  await disablePerson(db, alan.email, ada.id);
  const listed = await listColleagues(ada, db);
  expect(listed.map(({ name }) => name)).toEqual(["Ada", "Grace", "Alan"]);
  expect(listed.map(({ signedInAt }) => signedInAt)).toEqual([null, expect.any(Date), null]);
  expect(await getColleague(ada, grace.id, db)).toMatchObject({ hasPassword: false });
  await expect(listColleagues(proveEditor(grace), db)).rejects.toThrow("only an administrator");
});

test("name, address and role change, by whom is on the record", async () => {
  const ada = await added("administrator");
  const { id, email } = await added("writer", "Grase");
  const wanted = { name: "Grace", email, role: "editor" as const };
  expect(await editPerson(db, id, wanted, ada.id)).toMatchObject({ kind: "changed" });
  const recorded = await db.select().from(activity).where(eq(activity.personId, ada.id));
  expect(recorded).toMatchObject([
    { kind: "person changed", about: { id, name: "Grace" } },
    { kind: "role changed", about: { id, name: "Grace", role: "editor" } },
  ]);
});

test("an address of somebody else's is not taken, however its letters are written", async () => {
  const [one, other] = [await added("writer"), await added("writer")];
  const email = one.email.toUpperCase();
  const wanted = { name: "Other", email, role: "writer" as const };
  expect(await editPerson(db, other.id, wanted, null)).toEqual({ kind: "taken" });
  expect(await editPerson(db, one.id, wanted, null)).toMatchObject({ kind: "changed" });
});

test("a link that was sent to an address that was wrong opens nothing once it is corrected", async () => {
  const { id, email, name, role } = await added("editor");
  const token = await makePasswordLink(db, id, null);
  expect(await editPerson(db, id, { name: "Grace", email, role }, null)).toMatchObject({
    linkEndedAt: undefined,
  });
  expect(await lookAtLink(db, token)).toBeDefined();
  const corrected = { name, email: `right.${email}`, role };
  expect(await editPerson(db, id, corrected, null)).toMatchObject({ linkEndedAt: email });
  expect(await lookAtLink(db, token)).toBeUndefined();
});

test("the last administrator keeps the role, whoever of two asks at one moment", async () => {
  await db.delete(people);
  const [one, other] = [await added("administrator"), await added("administrator")];
  const demote = ({ id, name, email }: typeof one, by: string) =>
    editPerson(db, id, { name, email, role: "editor" }, by);
  const outcomes = await Promise.all([demote(one, other.id), demote(other, one.id)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["changed", "last"]);
});

test("somebody is signed out everywhere, and nobody else is", async () => {
  const [one, other] = [await added("writer"), await added("writer")];
  for (const { id } of [one, one, other]) await signIn(id);
  await signOutPerson(db, one.email, other.id);
  expect(await listSessions(db, one.id)).toEqual([]);
  expect(await listSessions(db, other.id)).toHaveLength(1);
});
