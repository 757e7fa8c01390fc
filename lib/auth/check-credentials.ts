import type { Database } from "@/db/client";
import { getCredentials, type Person } from "@/db/people/people";
import { longestPassword } from "./password-rules";
import { verifyPassword } from "./passwords";
import { type Attempt, countAttempt, forgiveAttempt } from "./sign-in-limit";

type Given = Attempt & { password: string };
export type Checked =
  | { kind: "right"; person: Person }
  | { kind: "wrong" }
  | { kind: "wait"; seconds: number };

/**
 * Who signs in with an e-mail address and a password. An unknown address, a wrong password, a
 * disabled account and one without a password are one answer after the same work.
 */
export async function checkCredentials(db: Database, given: Given): Promise<Checked> {
  const seconds = await countAttempt(db, given);
  if (seconds > 0) return { kind: "wait", seconds };
  const person = await getCredentials(db, given.email);
  const usable = person && !person.disabledAt ? person.passwordHash : null;
  // Composing letters makes a text shorter, so more is let in than a password may have.
  const password = given.password.slice(0, 8 * longestPassword);
  if (!(await verifyPassword(usable, password)) || !person) return { kind: "wrong" };
  await forgiveAttempt(db, given);
  const { id, email, name, role } = person;
  return { kind: "right", person: { id, email, name, role } };
}
