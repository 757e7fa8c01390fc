import { recordActivity } from "@/db/activity/record-activity";
import type { Database } from "@/db/client";
import {
  deleteFirstLink,
  deleteLink,
  getLink,
  type OneTimeLink,
  replaceFirstLink,
  replacePasswordLink,
} from "@/db/people/one-time-links";
import {
  addPerson,
  getPerson,
  isAnybodyThere,
  lockPeople,
  setPasswordHash,
} from "@/db/people/people";
import { hashPassword } from "./passwords";
import { clearAccount } from "./sign-in-limit";
import { hashToken, newToken } from "./token";

/**
 * The token of a new link that creates the first administrator, good until it is used or this
 * is called again; undefined once there is a person. Its address is `/welcome/TOKEN`.
 */
export async function makeFirstAdministratorLink(db: Database): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    await lockPeople(tx);
    if (await isAnybodyThere(tx)) {
      await deleteFirstLink(tx);
      return;
    }
    const token = newToken();
    await replaceFirstLink(tx, hashToken(token));
    return token;
  });
}

/** The token of a new link with which a person sets their password once, within 48 hours; the last one ends. */
export async function makePasswordLink(
  db: Database,
  personId: string,
  by: string | null = null,
): Promise<string> {
  const token = newToken();
  await db.transaction(async (tx) => {
    await replacePasswordLink(tx, hashToken(token), personId);
    const person = await getPerson(tx, personId);
    if (person) {
      const about = { id: person.id, name: person.name };
      await recordActivity(tx, { kind: "link made", personId: by, about });
    }
  });
  return token;
}

/** Looks at a link without using it. */
export async function lookAtLink(db: Database, token: string): Promise<OneTimeLink | undefined> {
  const link = await getLink(db, hashToken(token));
  if (link && !link.person && (await isAnybodyThere(db))) return;
  return link;
}

export type Used = { kind: "used"; personId: string } | { kind: "ended" };
export type Given = { token: string; password: string; name?: string; email?: string };

/**
 * Uses a link up: creates the first administrator, or sets a person's password, which ends
 * their sessions and their account's wait. Of two who use one link at one moment one does.
 */
export async function spendLink(db: Database, given: Given): Promise<Used> {
  const link = await lookAtLink(db, given.token);
  if (!link) return { kind: "ended" };
  const passwordHash = await hashPassword(given.password);
  const tokenHash = hashToken(given.token);
  return db.transaction(async (tx) => {
    await lockPeople(tx);
    if (!(await deleteLink(tx, tokenHash))) return { kind: "ended" };
    if (link.person) {
      await setPasswordHash(tx, link.person.id, passwordHash);
      await clearAccount(tx, link.person.email);
      return { kind: "used", personId: link.person.id };
    }
    if (!given.email || !given.name) throw new Error("The first administrator has no name.");
    const { name, email } = given;
    const first = (await isAnybodyThere(tx))
      ? undefined
      : await addPerson(tx, { name, email, role: "administrator", passwordHash });
    return first ? { kind: "used", personId: first.id } : { kind: "ended" };
  });
}
