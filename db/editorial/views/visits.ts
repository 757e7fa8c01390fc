import { sql } from "drizzle-orm";
import { database, type Queryable } from "../../client";
import { deskVisits } from "../../schema/desk";
import type { Editor } from "../editor";

/** Who has not looked for so long comes anew. */
const pause = sql`interval '90 minutes'`;

/** When somebody looks, by the database's clock, and when they were last there before this visit. */
export type Visit = { now: Date; before: Date | undefined };

/** Notes that somebody is at the morning's page. */
export async function noteVisit(editor: Editor, db: Queryable = database()): Promise<Visit> {
  const [visit] = await db
    .insert(deskVisits)
    .values({ personId: editor.id, at: sql`now()` })
    .onConflictDoUpdate({
      target: deskVisits.personId,
      set: {
        before: sql`case when ${deskVisits.at} < now() - ${pause} then ${deskVisits.at} else ${deskVisits.before} end`,
        at: sql`now()`,
      },
    })
    .returning({ now: deskVisits.at, before: deskVisits.before });
  if (!visit) throw new Error("the visit was not noted");
  return { now: visit.now, before: visit.before ?? undefined };
}
