import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { disablePerson, listPeople } from "@/db/people/people";
import { oneTimeLinks, people, signInFailures } from "@/db/schema/people";
import { checkCredentials } from "@/lib/auth/check-credentials";
import {
  lookAtLink,
  makeFirstAdministratorLink,
  makePasswordLink,
  spendLink,
} from "@/lib/auth/one-time-links";
import { beginSession, findSession } from "@/lib/auth/sessions";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person } = worldOn(db);

const password = "blue tractor seventh cloud";
const ada = { name: "Ada", email: "ada@example.org", password };

beforeEach(async () => {
  await db.delete(people);
  await db.delete(oneTimeLinks);
  await db.delete(signInFailures);
});

async function firstLink(): Promise<string> {
  const token = await makeFirstAdministratorLink(db);
  if (!token) throw new Error("no link");
  return token;
}

test("the first link creates the administrator, once", async () => {
  const token = await firstLink();
  expect(await lookAtLink(db, token)).toEqual({ person: null });
  expect(await spendLink(db, { ...ada, token })).toMatchObject({ kind: "used" });
  expect(await listPeople(db)).toMatchObject([{ name: "Ada", role: "administrator" }]);
  expect(await lookAtLink(db, token)).toBeUndefined();
  expect(await spendLink(db, { ...ada, email: "other@example.org", token })).toEqual({
    kind: "ended",
  });
});

test("of ten who use the first link at one moment one becomes administrator", async () => {
  const token = await firstLink();
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      spendLink(db, { token, name: `Person ${i}`, email: `${i}@example.org`, password }),
    ),
  );
  expect(outcomes.filter(({ kind }) => kind === "used")).toHaveLength(1);
  expect(await listPeople(db)).toHaveLength(1);
});

test("a new first link ends the one before", async () => {
  const [before, now] = [await firstLink(), await firstLink()];
  expect(await lookAtLink(db, before)).toBeUndefined();
  expect(await spendLink(db, { ...ada, token: before })).toEqual({ kind: "ended" });
  expect(await spendLink(db, { ...ada, token: now })).toMatchObject({ kind: "used" });
});

test("of ten first links made at one moment one holds", async () => {
  const tokens = await Promise.all(Array.from({ length: 10 }, firstLink));
  const held = await Promise.all(tokens.map((token) => lookAtLink(db, token)));
  expect(held.filter(Boolean)).toHaveLength(1);
});

test("once there is a person there is no first link, and one made before has ended", async () => {
  const token = await firstLink();
  await person("editor");
  expect(await lookAtLink(db, token)).toBeUndefined();
  expect(await spendLink(db, { ...ada, token })).toEqual({ kind: "ended" });
  expect(await makeFirstAdministratorLink(db)).toBeUndefined();
  expect(await db.select().from(oneTimeLinks)).toEqual([]);
});

test("a password link sets the password of its person, once, and ends their sessions", async () => {
  const { id } = await person();
  const session = await beginSession(db, { personId: id, agent: "", address: "" });
  const token = await makePasswordLink(db, id);
  expect(await lookAtLink(db, token)).toMatchObject({ person: { id } });
  expect(await spendLink(db, { token, password })).toEqual({ kind: "used", personId: id });
  expect(await findSession(db, session)).toBeUndefined();
  const [row] = await db.select().from(people).where(eq(people.id, id));
  const given = { email: row?.email ?? "", password, address: "203.0.113.1" };
  expect(await checkCredentials(db, given)).toMatchObject({ kind: "right" });
  expect(await spendLink(db, { token, password })).toEqual({ kind: "ended" });
});

test("of ten who use a password link at one moment one sets the password", async () => {
  const { id } = await person();
  const token = await makePasswordLink(db, id);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) => spendLink(db, { token, password: `${password} ${i}` })),
  );
  expect(outcomes.filter(({ kind }) => kind === "used")).toHaveLength(1);
});

test("a password link ends after 48 hours", async () => {
  const { id } = await person();
  const token = await makePasswordLink(db, id);
  await db.update(oneTimeLinks).set({ endsAt: sql`ends_at - interval '47 hours'` });
  expect(await lookAtLink(db, token)).toBeDefined();
  await db.update(oneTimeLinks).set({ endsAt: sql`ends_at - interval '1 hour'` });
  expect(await lookAtLink(db, token)).toBeUndefined();
  expect(await spendLink(db, { token, password })).toEqual({ kind: "ended" });
});

test("a new password link ends the one before, and nobody else's", async () => {
  const [one, other] = [await person(), await person()];
  const before = await makePasswordLink(db, one.id);
  const others = await makePasswordLink(db, other.id);
  const now = await makePasswordLink(db, one.id);
  expect(await lookAtLink(db, before)).toBeUndefined();
  expect(await lookAtLink(db, others)).toMatchObject({ person: { id: other.id } });
  expect(await lookAtLink(db, now)).toMatchObject({ person: { id: one.id } });
});

test("disabling somebody ends their link, and a link made later does not hold while they are", async () => {
  await person("administrator");
  const { id } = await person();
  const [row] = await db.select().from(people).where(eq(people.id, id));
  const token = await makePasswordLink(db, id);
  await disablePerson(db, row?.email ?? "");
  expect(await spendLink(db, { token, password })).toEqual({ kind: "ended" });
  const later = await makePasswordLink(db, id);
  expect(await spendLink(db, { token: later, password })).toEqual({ kind: "ended" });
});

test("a link frees an account that somebody else's guesses made wait", async () => {
  const { id } = await person();
  const [row] = await db.select().from(people).where(eq(people.id, id));
  const given = { email: row?.email ?? "", password };
  for (let i = 0; i < 5; i++) {
    await checkCredentials(db, { ...given, password: "wrong", address: `203.0.113.${i}` });
  }
  expect(await checkCredentials(db, { ...given, address: "192.0.2.1" })).toMatchObject({
    kind: "wait",
  });
  await spendLink(db, { token: await makePasswordLink(db, id), password });
  expect(await checkCredentials(db, { ...given, address: "192.0.2.1" })).toMatchObject({
    kind: "right",
  });
});

test("an invented token is no link, and of a real one only the hash is stored", async () => {
  expect(await lookAtLink(db, "invented")).toBeUndefined();
  expect(await lookAtLink(db, "")).toBeUndefined();
  const token = await firstLink();
  expect(JSON.stringify(await db.select().from(oneTimeLinks))).not.toContain(token);
});
