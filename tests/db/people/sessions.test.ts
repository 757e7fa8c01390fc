import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { changeRole, renamePerson } from "@/db/people/people";
import {
  endSession,
  endSessionsOf,
  getSession,
  insertSession,
  listSessions,
} from "@/db/people/sessions";
import { people, sessions } from "@/db/schema/people";
import { beginSession, findSession } from "@/lib/auth/sessions";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { person } = worldOn(db);

const from = { agent: "Firefox", address: "203.0.113.9" };

test("a session is found by its token, of which the database has only a hash", async () => {
  const { id } = await person();
  const token = await beginSession(db, { ...from, personId: id });
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(await findSession(db, token)).toMatchObject({ person: { id } });
  const stored = await db.select().from(sessions).where(eq(sessions.personId, id));
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
});

test("neither no token, an unknown one nor a stored hash is a session", async () => {
  const { id } = await person();
  const tokenHash = randomUUID();
  await insertSession(db, { ...from, tokenHash, personId: id });
  expect(await findSession(db, undefined)).toBeUndefined();
  expect(await findSession(db, "")).toBeUndefined();
  expect(await findSession(db, "unknown")).toBeUndefined();
  expect(await findSession(db, tokenHash)).toBeUndefined();
});

test("a session has a fixed end after 30 days, which using it does not put off", async () => {
  const { id } = await person();
  const token = await beginSession(db, { ...from, personId: id });
  const [before] = await listSessions(db, id);
  expect(before && before.endsAt.getTime() - before.createdAt.getTime()).toBeCloseTo(
    30 * 24 * 60 * 60 * 1000,
    -4,
  );
  await findSession(db, token);
  expect((await listSessions(db, id))[0]?.endsAt).toEqual(before?.endsAt);
  await db.update(sessions).set({ endsAt: sql`now() - interval '1 second'` });
  expect(await findSession(db, token)).toBeUndefined();
  expect(await listSessions(db, id)).toEqual([]);
});

test("ended sessions are swept away when the next one begins", async () => {
  const { id } = await person();
  await beginSession(db, { ...from, personId: id });
  await db.update(sessions).set({ endsAt: sql`now() - interval '1 second'` });
  await beginSession(db, { ...from, personId: id });
  expect(await db.select().from(sessions)).toHaveLength(1);
});

test("role and name are those of now, not of when the session began", async () => {
  await person("administrator");
  const { id } = await person("editor");
  const token = await beginSession(db, { ...from, personId: id });
  const [row] = await db.select().from(people).where(eq(people.id, id));
  await changeRole(db, row?.email ?? "", "writer");
  await renamePerson(db, id, "Renamed");
  expect(await findSession(db, token)).toMatchObject({
    person: { role: "writer", name: "Renamed" },
  });
});

test("a disabled person's session does not hold, whoever disabled them", async () => {
  const { id } = await person();
  const token = await beginSession(db, { ...from, personId: id });
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, id));
  expect(await findSession(db, token)).toBeUndefined();
});

test("somebody ends one of their sessions, or all, and nobody else's", async () => {
  const [mine, other] = [await person(), await person()];
  const tokens: string[] = [];
  for (const { id } of [mine, mine, mine, other]) {
    tokens.push(await beginSession(db, { ...from, personId: id }));
  }
  const holding = () => Promise.all(tokens.map(async (token) => !!(await findSession(db, token))));
  const [newest] = await listSessions(db, mine.id);
  await endSession(db, { id: newest?.id ?? "", personId: other.id });
  expect(await holding()).toEqual([true, true, true, true]);
  await endSession(db, { id: newest?.id ?? "", personId: mine.id });
  expect(await holding()).toEqual([true, true, false, true]);
  const [kept] = await listSessions(db, mine.id);
  await endSessionsOf(db, mine.id, { sessionId: kept?.id ?? "" });
  expect(await holding()).toEqual([false, true, false, true]);
  await endSessionsOf(db, mine.id);
  expect(await holding()).toEqual([false, false, false, true]);
});

test("what a browser says of itself is kept within bounds", async () => {
  const { id } = await person();
  const token = await beginSession(db, { personId: id, agent: "x".repeat(9000), address: "" });
  expect(await findSession(db, token)).toBeDefined();
  expect((await listSessions(db, id))[0]?.agent).toHaveLength(500);
  expect(await getSession(db, "")).toBeUndefined();
});
