import { recordActivity } from "@/db/activity/record-activity";
import type { Database } from "@/db/client";
import { getSession, insertSession, type Session } from "@/db/people/sessions";
import { agentName } from "./agent-name";
import { hashToken, newToken } from "./token";

/** Begins a session and gives the token that names it: the only copy, for the cookie. */
export async function beginSession(
  db: Database,
  from: { personId: string; agent: string; address: string },
): Promise<string> {
  const token = newToken();
  await db.transaction(async (tx) => {
    await insertSession(tx, {
      tokenHash: hashToken(token),
      personId: from.personId,
      agent: from.agent.slice(0, 500),
      address: from.address.slice(0, 100),
    });
    const about = { agent: agentName(from.agent) };
    await recordActivity(tx, { kind: "signed in", personId: from.personId, about });
  });
  return token;
}

/** The session that a cookie names, if it holds. */
export async function findSession(
  db: Database,
  token: string | undefined,
): Promise<Session | undefined> {
  return token ? getSession(db, hashToken(token)) : undefined;
}
