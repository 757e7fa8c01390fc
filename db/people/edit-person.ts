import { and, eq, ne, sql } from "drizzle-orm";
import { recordActivity } from "../activity/record-activity";
import type { Database, Queryable } from "../client";
import { people, type Role } from "../schema/people";
import { deleteLinksOf } from "./one-time-links";
import { getPerson, isLastAdministrator, lockPeople, type Person } from "./people";

export type PersonEdited =
  | {
      kind: "changed";
      person: Person;
      /** Where a link to set a password had been sent that does not work any more. */
      linkEndedAt: string | undefined;
    }
  /** The e-mail address is somebody else's. */
  | { kind: "taken" }
  /** It would leave no administrator. */
  | { kind: "last" }
  | { kind: "unknown" };

/** Changes what somebody is called, where they are written to and what they may do. */
export async function editPerson(
  db: Database,
  id: string,
  wanted: { name: string; email: string; role: Role },
  by: string | null,
): Promise<PersonEdited> {
  return db.transaction(async (tx) => {
    await lockPeople(tx);
    const before = await getPerson(tx, id);
    if (!before) return { kind: "unknown" };
    if (await isTaken(tx, id, wanted.email)) return { kind: "taken" };
    const { name, email, role } = wanted;
    if (role !== "administrator" && (await isLastAdministrator(tx, before)))
      return { kind: "last" };
    await tx.update(people).set({ name, email, role }).where(eq(people.id, id));
    // Whoever reads what was sent to the former address may not be who it was meant for.
    const linkEnded = email !== before.email && (await deleteLinksOf(tx, id));
    if (name !== before.name || email !== before.email)
      await recordActivity(tx, { kind: "person changed", personId: by, about: { id, name } });
    if (role !== before.role)
      await recordActivity(tx, { kind: "role changed", personId: by, about: { id, name, role } });
    const linkEndedAt = linkEnded ? before.email : undefined;
    return { kind: "changed", person: { id, name, email, role }, linkEndedAt };
  });
}

async function isTaken(tx: Queryable, id: string, email: string): Promise<boolean> {
  const same = eq(sql`lower(${people.email})`, email.toLowerCase());
  const taken = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(same, ne(people.id, id)));
  return taken.length > 0;
}
