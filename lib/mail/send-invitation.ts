import { randomUUID } from "node:crypto";
import { database } from "@/db/client";
import type { Person } from "@/db/people/people";
import { readSettings } from "@/db/published/read-settings";
import { log } from "@/lib/server/log";
import { invitationMail } from "./invitation-mail";
import { canMail, sendMail } from "./send-mail";

/** Whether the mail with somebody's link went out; without a mail server it does not. */
export async function sendInvitation(
  person: Pick<Person, "name" | "email">,
  { from, address }: { from: string; address: string },
): Promise<"sent" | "failed" | "no mail"> {
  if (!canMail()) return "no mail";
  const { name: publication } = (await readSettings(database())).settings;
  try {
    await sendMail({
      to: { name: person.name, address: person.email },
      id: `invitation-${randomUUID()}`,
      ...invitationMail({ to: person, from, publication, address }),
    });
    return "sent";
  } catch (err) {
    log().warn({ err }, "an invitation could not be sent");
    return "failed";
  }
}
