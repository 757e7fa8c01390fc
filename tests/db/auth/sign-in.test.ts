import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { disablePerson, setPasswordHash } from "@/db/people/people";
import { takeAttempt } from "@/db/people/sign-in-failures";
import { people, signInFailures } from "@/db/schema/people";
import { changePassword } from "@/lib/auth/change-password";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { newDevice } from "@/lib/auth/known-device";
import { hashPassword } from "@/lib/auth/passwords";
import { beginSession, findSession } from "@/lib/auth/sessions";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

let verified = 0;
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    verify: (...given: Parameters<typeof argon2.verify>) => {
      verified++;
      return argon2.verify(...given);
    },
  };
});

const { db } = await testDatabase();
const { person } = worldOn(db);
const right = "blue tractor seventh cloud";
const rightHash = await hashPassword(right);

async function account({ passwordHash = rightHash as string | null } = {}) {
  const { id } = await person();
  const [row] = await db.update(people).set({ passwordHash }).where(eq(people.id, id)).returning();
  if (!row) throw new Error("no person");
  return row;
}

let addresses = 0;
const newAddress = () => `198.51.${++addresses >> 8}.${addresses & 255}`;
const tries = (email: string, password: string, address = newAddress(), device?: string) =>
  checkCredentials(db, { email, password, address, device });

/** Lets time pass for whoever waits. */
async function passTime(interval: string) {
  const ago = sql.raw(`interval '${interval}'`);
  await db.update(signInFailures).set({
    waitUntil: sql`wait_until - ${ago}`,
    lastFailedAt: sql`last_failed_at - ${ago}`,
  });
}

beforeEach(async () => {
  await db.delete(signInFailures);
  verified = 0;
});

test("the right password signs in, whatever the case of the address", async () => {
  const { id, email } = await account();
  const checked = await tries(` ${email.toUpperCase()} `, right);
  expect(checked).toMatchObject({ kind: "right", person: { id, email } });
  expect(JSON.stringify(checked)).not.toContain("argon2");
});

test("unknown, wrong, disabled and without a password are one answer after the same work", async () => {
  await person("administrator");
  const disabled = await account();
  await disablePerson(db, disabled.email);
  const cases = [
    ["nobody@example.org", right],
    [(await account()).email, "not the password at all"],
    [disabled.email, right],
    [(await account({ passwordHash: null })).email, right],
    [(await account()).email, "x".repeat(100_000)],
  ] as const;
  for (const [email, password] of cases) {
    verified = 0;
    expect(await tries(email, password)).toEqual({ kind: "wrong" });
    expect(verified).toBe(1);
  }
});

test("after five failures an account waits, twice as long each time, at most a quarter of an hour", async () => {
  const { email } = await account();
  for (let i = 0; i < 5; i++) expect(await tries(email, "wrong")).toEqual({ kind: "wrong" });
  const waits: number[] = [];
  for (let i = 0; i < 8; i++) {
    const refused = await tries(email, right);
    if (refused.kind !== "wait") throw new Error(`not refused: ${refused.kind}`);
    waits.push(refused.seconds);
    await passTime(`${refused.seconds} seconds`);
    expect(await tries(email, "wrong")).toEqual({ kind: "wrong" });
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
});

test("a wait is over when it says, and was not made longer by trying meanwhile", async () => {
  const { email } = await account();
  for (let i = 0; i < 5; i++) await tries(email, "wrong");
  for (let i = 0; i < 10; i++) expect(await tries(email, right)).toMatchObject({ kind: "wait" });
  await passTime("31 seconds");
  expect(await tries(email, right)).toMatchObject({ kind: "right" });
});

test("nothing is verified while an account waits", async () => {
  const { email } = await account();
  for (let i = 0; i < 5; i++) await tries(email, "wrong");
  verified = 0;
  await tries(email, right);
  expect(verified).toBe(0);
});

test("an account that nobody has waits just the same", async () => {
  for (let i = 0; i < 5; i++) await tries("nobody@example.org", "wrong");
  expect(await tries("NOBODY@example.org", "wrong")).toEqual({ kind: "wait", seconds: 30 });
});

test("of fifty guesses at one moment as many are looked at as one after the other", async () => {
  const { email } = await account();
  const guesses = await Promise.all(
    Array.from({ length: 50 }, (_, i) => tries(email, `guess number ${i}`)),
  );
  expect(verified).toBe(5);
  expect(guesses.filter(({ kind }) => kind === "wrong")).toHaveLength(5);
  expect(guesses.filter(({ kind }) => kind === "wait")).toHaveLength(45);
});

test("of fifty guesses at fifty accounts from one address only twenty are looked at", async () => {
  const address = newAddress();
  await Promise.all(
    Array.from({ length: 50 }, (_, i) => tries(`person${i}@example.org`, "wrong", address)),
  );
  expect(verified).toBe(20);
  expect(await tries((await account()).email, right, address)).toMatchObject({ kind: "wait" });
  expect(await tries((await account()).email, right)).toMatchObject({ kind: "right" });
});

test("a blocked address does not add to the wait of the account that it is after", async () => {
  const { email } = await account();
  const address = newAddress();
  for (let i = 0; i < 20; i++) await tries(`person${i}@example.org`, "wrong", address);
  for (let i = 0; i < 20; i++) await tries(email, "wrong", address);
  expect(await tries(email, right)).toMatchObject({ kind: "right" });
});

test("a success clears the account's failures", async () => {
  const { email } = await account();
  for (let i = 0; i < 4; i++) await tries(email, "wrong");
  expect(await tries(email, right)).toMatchObject({ kind: "right" });
  for (let i = 0; i < 5; i++) expect(await tries(email, "wrong")).toEqual({ kind: "wrong" });
});

test("a success does not wipe the slate of its address", async () => {
  const address = newAddress();
  const own = (await account()).email;
  for (let i = 0; i < 19; i++) {
    await tries(`person${i}@example.org`, "wrong", address);
    expect(await tries(own, right, address)).toMatchObject({ kind: "right" });
  }
  await tries("person20@example.org", "wrong", address);
  expect(await tries(own, right, address)).toMatchObject({ kind: "wait" });
});

test("strangers who guess at an account do not keep out who signed in to it before", async () => {
  const { email } = await account();
  const device = newDevice(email);
  for (let i = 0; i < 50; i++) await tries(email, "wrong");
  expect(await tries(email, right)).toMatchObject({ kind: "wait" });
  expect(await tries(email, right, newAddress(), device)).toMatchObject({ kind: "right" });
});

test("from where somebody signed in before guessing is limited just the same", async () => {
  const { email } = await account();
  const device = newDevice(email);
  for (let i = 0; i < 5; i++) await tries(email, "wrong", newAddress(), device);
  expect(await tries(email, right, newAddress(), device)).toEqual({ kind: "wait", seconds: 30 });
});

test("a device with something written behind it is another's, and none that is known", async () => {
  const { email } = await account();
  const device = newDevice(email);
  for (let i = 0; i < 5; i++) await tries(email, "wrong", newAddress(), `${device}.${i}`);
  expect(await tries(email, right, newAddress(), `${device}.5`)).toMatchObject({ kind: "wait" });
  expect(await tries(email, right, newAddress(), device)).toMatchObject({ kind: "right" });
});

test("to have signed in to one account, or to invent it, gives no attempts at another", async () => {
  const { email } = await account();
  const devices = [newDevice("other@example.org"), "invented", "invented.mark", ".", ""];
  for (let i = 0; i < 5; i++) await tries(email, "wrong", newAddress(), devices[i]);
  for (const device of devices) {
    expect(await tries(email, right, newAddress(), device)).toMatchObject({ kind: "wait" });
  }
});

test("failures are forgotten after a day, and their rows go", async () => {
  const { email } = await account();
  for (let i = 0; i < 5; i++) await tries(email, "wrong");
  await passTime("25 hours");
  for (let i = 0; i < 5; i++) expect(await tries(email, "wrong")).toEqual({ kind: "wrong" });
  await passTime("25 hours");
  await takeAttempt(db, "new", { free: 1, first: 1, longest: 1 });
  expect(await db.select({ key: signInFailures.key }).from(signInFailures)).toEqual([
    { key: "new" },
  ]);
});

test("neither address nor account can be read from the rows", async () => {
  const { email } = await account();
  await tries(email, "wrong", "203.0.113.77");
  const rows = JSON.stringify(await db.select().from(signInFailures));
  expect(rows).not.toContain("203.0.113");
  expect(rows).not.toContain(email);
});

test("a changed password needs the current one and ends the other sessions", async () => {
  const { id, email } = await account();
  const from = { personId: id, agent: "", address: "" };
  const [here, there] = [await beginSession(db, from), await beginSession(db, from)];
  const session = await findSession(db, here);
  if (!session) throw new Error("no session");
  const client = { address: newAddress(), device: undefined };
  const given = { password: "green tractor seventh cloud", client };
  expect(await changePassword(db, session, { ...given, current: "wrong" })).toEqual({
    kind: "wrong",
  });
  expect(await findSession(db, there)).toBeDefined();
  const changed = await changePassword(db, session, { ...given, current: right });
  expect(changed).toMatchObject({ kind: "right" });
  expect(await findSession(db, here)).toBeDefined();
  expect(await findSession(db, there)).toBeUndefined();
  expect(await tries(email, right)).toEqual({ kind: "wrong" });
  expect(await tries(email, given.password)).toMatchObject({ kind: "right" });
});

test("guessing the current password from a stolen session is limited like signing in", async () => {
  const { id } = await account();
  const token = await beginSession(db, { personId: id, agent: "", address: "" });
  const session = await findSession(db, token);
  if (!session) throw new Error("no session");
  const client = { address: newAddress(), device: undefined };
  const guess = { current: "wrong", password: right, client };
  for (let i = 0; i < 5; i++) await changePassword(db, session, guess);
  expect(await changePassword(db, session, { ...guess, current: right })).toMatchObject({
    kind: "wait",
  });
});

test("a password set anew ends every session", async () => {
  const { id } = await account();
  const token = await beginSession(db, { personId: id, agent: "", address: "" });
  await setPasswordHash(db, id, rightHash);
  expect(await findSession(db, token)).toBeUndefined();
});
