import { asc, eq, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import type { Editor } from "../editorial/editor";
import { people, type Role } from "../schema/people";

/** Somebody as an administrator sees them. */
export type Colleague = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Invited people have none yet. */
  hasPassword: boolean;
  disabledAt: Date | null;
  /** When they last signed in anywhere. */
  signedInAt: Date | null;
};

const columns = {
  id: people.id,
  name: people.name,
  email: people.email,
  role: people.role,
  hasPassword: sql<boolean>`${people.passwordHash} is not null`,
  disabledAt: people.disabledAt,
  // Drizzle names no table where there is one alone, and this is a query within a query.
  signedInAt: sql<string | null>`(
    select a.at::text from activity a where a.person_id = people.id and a.kind = 'signed in'
    order by a.at desc limit 1)`.mapWith((at: string) => new Date(at)),
};

/** Everybody, those who may not sign in last, by name. */
export async function listColleagues(
  editor: Editor,
  db: Queryable = database(),
): Promise<Colleague[]> {
  refuseOthers(editor);
  return db
    .select(columns)
    .from(people)
    .orderBy(sql`${people.disabledAt} is not null`, asc(people.name), asc(people.email));
}

export async function getColleague(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<Colleague | undefined> {
  refuseOthers(editor);
  const [found] = await db.select(columns).from(people).where(eq(people.id, id));
  return found;
}

function refuseOthers(editor: Editor): void {
  if (editor.role !== "administrator") throw new Error("only an administrator looks after people");
}
