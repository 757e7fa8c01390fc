"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
import { typedIn } from "@/components/editor/named/edited-state";
import { database } from "@/db/client";
import { addPerson, lockPeople } from "@/db/people/people";
import { role } from "@/db/schema/people";
import { makePasswordLink } from "@/lib/auth/one-time-links";
import { Email, Name } from "@/lib/auth/person-rules";
import { requireEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { keepAnswer } from "@/lib/http/kept-answer";
import { sendInvitation } from "@/lib/mail/send-invitation";

const Invited = z.object({ name: Name, email: Email, role: z.enum(role.enumValues) });

/** Adds somebody, and makes the link with which they set their password. */
export async function inviteAction(state: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor("administer");
  const values = typedIn(form);
  const answer = state.answer + 1;
  const invited = Invited.safeParse(values);
  if (!invited.success) {
    const faults = Object.fromEntries(
      invited.error.issues.map(({ path, message }) => [path.join("."), message]),
    );
    return keepAnswer("invite", { answer, values, faults });
  }
  const db = database();
  const person = await db.transaction(async (tx) => {
    await lockPeople(tx);
    return addPerson(tx, invited.data, editor.id);
  });
  if (!person) {
    const faults = { email: "Somebody has this e-mail address already." };
    return keepAnswer("invite", { answer, values, faults });
  }
  const address = `${env().SITE_URL}/welcome/${await makePasswordLink(db, person.id, editor.id)}`;
  const mail = await sendInvitation(person, { from: editor.name, address });
  refresh();
  const done = {
    sent: `${person.name} is invited: the link above was sent to ${person.email}.`,
    failed: `${person.name} is added, but the mail could not be sent. Give them the link above yourself.`,
    "no mail": `${person.name} is added. Give them the link above.`,
  }[mail];
  return keepAnswer("invite", { answer, done, secret: address });
}
