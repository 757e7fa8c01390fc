import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { recordActivity } from "../activity/record-activity";
import type { Database, Queryable, Transaction } from "../client";
import { people, type Role } from "../schema/people";
import { deleteLinksOf } from "./one-time-links";
import { endSessionsOf } from "./sessions";

export type Person = { id: string; email: string; name: string; role: Role };
const person = { id: people.id, email: people.email, name: people.name, role: people.role };

/** One address is one account, however its letters are written. */
const hasEmail = (email: string) => eq(sql`lower(${people.email})`, email.trim().toLowerCase());

export async function getPersonByEmail(db: Queryable, email: string): Promise<Person | undefined> {
  const [found] = await db.select(person).from(people).where(hasEmail(email));
  return found;
}

export async function getPerson(db: Queryable, id: string): Promise<Person | undefined> {
  const [found] = await db.select(person).from(people).where(eq(people.id, id));
  return found;
}

/** What a sign-in is checked against. */
export async function getCredentials(db: Queryable, email: string) {
  const [found] = await db
    .select({ ...person, passwordHash: people.passwordHash, disabledAt: people.disabledAt })
    .from(people)
    .where(hasEmail(email));
  return found;
}

/** Everybody, by name. */
export async function listPeople(db: Queryable) {
  return db
    .select({
      ...person,
      hasPassword: sql<boolean>`${people.passwordHash} is not null`,
      disabledAt: people.disabledAt,
    })
    .from(people)
    .orderBy(asc(people.name), asc(people.email));
}

/** Who does something to a person; null from the command line. */
type By = string | null;

/**
 * Adds a person; undefined when the e-mail address is another's already. Belongs in a transaction
 * that locks people.
 */
export async function addPerson(
  tx: Queryable,
  given: { email: string; name: string; role: Role; passwordHash?: string | undefined },
  by: By = null,
): Promise<Person | undefined> {
  const [added] = await tx.insert(people).values(given).onConflictDoNothing().returning(person);
  if (!added) return;
  const { id, name, role } = added;
  await recordActivity(tx, { kind: "person invited", personId: by, about: { id, name, role } });
  return added;
}

export async function renamePerson(db: Queryable, personId: string, name: string): Promise<void> {
  await db.update(people).set({ name }).where(eq(people.id, personId));
}

/** A new password ends every session but the one that asked for it, and every link to set one. */
export async function setPasswordHash(
  db: Database | Transaction,
  personId: string,
  passwordHash: string,
  keep?: { sessionId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(people).set({ passwordHash }).where(eq(people.id, personId));
    await deleteLinksOf(tx, personId);
    await endSessionsOf(tx, personId, keep);
    await recordActivity(tx, { kind: "password changed", personId });
  });
}

export type Changed = { kind: "changed"; person: Person } | { kind: "unknown" } | { kind: "last" };

const whom = ({ id, name }: Person) => ({ id, name });

/** Disables a person and ends their sessions, unless they are the last administrator left. */
export async function disablePerson(db: Database, email: string, by: By = null): Promise<Changed> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, email);
    if (!found) return { kind: "unknown" };
    if (await isLastAdministrator(tx, found)) return { kind: "last" };
    await tx.update(people).set({ disabledAt: sql`now()` }).where(eq(people.id, found.id));
    await deleteLinksOf(tx, found.id);
    await endSessionsOf(tx, found.id);
    await recordActivity(tx, { kind: "person disabled", personId: by, about: whom(found) });
    return { kind: "changed", person: found };
  });
}

export async function enablePerson(db: Database, email: string, by: By = null): Promise<Changed> {
  return db.transaction(async (tx) => {
    const [enabled] = await tx
      .update(people)
      .set({ disabledAt: null })
      .where(hasEmail(email))
      .returning(person);
    if (!enabled) return { kind: "unknown" };
    await recordActivity(tx, { kind: "person enabled", personId: by, about: whom(enabled) });
    return { kind: "changed", person: enabled };
  });
}

/** Ends somebody's sessions everywhere. */
export async function signOutPerson(db: Database, email: string, by: By = null): Promise<Changed> {
  return db.transaction(async (tx) => {
    const found = await getPersonByEmail(tx, email);
    if (!found) return { kind: "unknown" };
    await endSessionsOf(tx, found.id);
    await recordActivity(tx, { kind: "sessions ended", personId: by, about: whom(found) });
    return { kind: "changed", person: found };
  });
}

/** Changes a role, unless it would leave no administrator. */
export async function changeRole(
  db: Database,
  email: string,
  role: Role,
  by: By = null,
): Promise<Changed> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, email);
    if (!found) return { kind: "unknown" };
    if (role !== "administrator" && (await isLastAdministrator(tx, found))) return { kind: "last" };
    await tx.update(people).set({ role }).where(eq(people.id, found.id));
    const about = { ...whom(found), role };
    await recordActivity(tx, { kind: "role changed", personId: by, about });
    return { kind: "changed", person: { ...found, role } };
  });
}

/**
 * The table is locked, not the row: two administrators who demote each other at one moment
 * would each still see the other.
 */
async function lockPerson(tx: Queryable, email: string): Promise<Person | undefined> {
  await lockPeople(tx);
  return getPersonByEmail(tx, email);
}

/** Until the transaction ends nobody else adds or changes a person. */
export async function lockPeople(tx: Queryable): Promise<void> {
  await tx.execute(sql`lock table people in share row exclusive mode`);
}

export async function isLastAdministrator(tx: Queryable, { id, role }: Person): Promise<boolean> {
  if (role !== "administrator") return false;
  const others = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, "administrator"), isNull(people.disabledAt), ne(people.id, id)))
    .limit(1);
  return others.length === 0;
}

export async function isAnybodyThere(db: Queryable): Promise<boolean> {
  const [anybody] = await db.select({ id: people.id }).from(people).limit(1);
  return anybody !== undefined;
}
