import type { Database } from "@/db/client";
import { setPasswordHash } from "@/db/people/people";
import type { Session } from "@/db/people/sessions";
import { type Checked, checkCredentials } from "./check-credentials";
import type { Client } from "./client";
import { hashPassword } from "./passwords";

type Given = { current: string; password: string; client: Pick<Client, "address" | "device"> };

/**
 * Changes the password of somebody signed in who proves to know the current one, limited as a
 * sign-in is. Their sessions end, but for this one.
 */
export async function changePassword(
  db: Database,
  { id, person }: Session,
  { current, password, client }: Given,
): Promise<Checked> {
  const checked = await checkCredentials(db, { ...client, email: person.email, password: current });
  if (checked.kind === "right") {
    await setPasswordHash(db, person.id, await hashPassword(password), { sessionId: id });
  }
  return checked;
}
