import { cookies } from "next/headers";
import { cache } from "react";
import { database } from "@/db/client";
import type { Session } from "@/db/people/sessions";
import { sessionCookie } from "./session-cookie";
import { findSession } from "./sessions";

/** Who is signed in, read from the database once in a request. */
export const currentSession = cache(async (): Promise<Session | undefined> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return findSession(database(), token);
});
