"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
import { typedIn } from "@/components/editor/named/edited-state";
import { database } from "@/db/client";
import { editPerson } from "@/db/people/edit-person";
import { disablePerson, enablePerson, getPerson, signOutPerson } from "@/db/people/people";
import { role } from "@/db/schema/people";
import { makePasswordLink } from "@/lib/auth/one-time-links";
import { Email, Name } from "@/lib/auth/person-rules";
import { requireEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";
import { keepAnswer } from "@/lib/http/kept-answer";
import { sendInvitation } from "@/lib/mail/send-invitation";

const Wanted = z.object({ name: Name, email: Email, role: z.enum(role.enumValues) });
const Id = z.uuid();
const last = "This is the last administrator. Make somebody else one first.";
const gone = "This person is no longer there.";

export async function editPersonAction(
  id: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await requireEditor("administer");
  const values = typedIn(form);
  const answer = state.answer + 1;
  const tell = (told: Omit<FormState, "answer">) => keepAnswer("person", { ...told, answer });
  const wanted = Wanted.safeParse(values);
  if (!wanted.success) {
    const faults = wanted.error.issues.map(({ path, message }) => [path.join("."), message]);
    return tell({ values, faults: Object.fromEntries(faults) });
  }
  if (id === editor.id && wanted.data.role !== editor.role) {
    return tell({ values, faults: { role: "Another administrator has to change your own role." } });
  }
  const outcome = await editPerson(database(), Id.parse(id), wanted.data, editor.id);
  if (outcome.kind === "last") return tell({ values, faults: { role: last } });
  if (outcome.kind === "unknown") return tell({ values, message: gone });
  if (outcome.kind === "taken") {
    return tell({ values, faults: { email: "Somebody else has this e-mail address." } });
  }
  refresh();
  const { linkEndedAt } = outcome;
  const done = linkEndedAt
    ? `Saved. The link that was made for ${linkEndedAt} no longer works: make a new one below.`
    : "Saved.";
  return tell({ done, values });
}

/** Makes the link with which somebody sets a new password; the one before it ends. */
export async function makeLinkAction(id: string, state: FormState): Promise<FormState> {
  const editor = await requireEditor("administer");
  const answer = state.answer + 1;
  const person = await getPerson(database(), Id.parse(id));
  if (!person) return keepAnswer("link", { answer, message: gone });
  const token = await makePasswordLink(database(), person.id, editor.id);
  const address = `${env().SITE_URL}/welcome/${token}`;
  const mail = await sendInvitation(person, { from: editor.name, address });
  const done = {
    sent: `Sent to ${person.email}.`,
    failed: "The mail could not be sent. Give them the link below yourself.",
    "no mail": "Give them the link below.",
  }[mail];
  return keepAnswer("link", { answer, done, secret: address });
}

export async function signOutPersonAction(id: string, state: FormState): Promise<FormState> {
  const editor = await requireEditor("administer");
  const person = await getPerson(database(), Id.parse(id));
  if (person) await signOutPerson(database(), person.email, editor.id);
  refresh();
  const told = person ? { done: "Signed out everywhere." } : { message: gone };
  return keepAnswer("sessions", { answer: state.answer + 1, ...told });
}

export async function disableAction(id: string, state: FormState): Promise<FormState> {
  const editor = await requireEditor("administer");
  const answer = state.answer + 1;
  if (id === editor.id) {
    return keepAnswer("disable", { answer, message: "Another administrator has to disable you." });
  }
  const person = await getPerson(database(), Id.parse(id));
  const outcome = person && (await disablePerson(database(), person.email, editor.id));
  refresh();
  if (outcome?.kind === "last") return keepAnswer("disable", { answer, message: last });
  if (outcome?.kind !== "changed") return keepAnswer("disable", { answer, message: gone });
  return keepAnswer("disable", { answer, done: `${outcome.person.name} can no longer sign in.` });
}

export async function enableAction(id: string, state: FormState): Promise<FormState> {
  const editor = await requireEditor("administer");
  const answer = state.answer + 1;
  const person = await getPerson(database(), Id.parse(id));
  if (person) await enablePerson(database(), person.email, editor.id);
  refresh();
  const told = person ? { done: `${person.name} can sign in again.` } : { message: gone };
  return keepAnswer("disable", { answer, ...told });
}
