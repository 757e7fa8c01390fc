"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
import { database } from "@/db/client";
import { type NotificationGroup, notificationGroups } from "@/db/notifications/notification-kinds";
import { setMailOff } from "@/db/people/mail-wishes";
import { renamePerson } from "@/db/people/people";
import { endSession, endSessionsOf } from "@/db/people/sessions";
import { changePassword } from "@/lib/auth/change-password";
import { clientOf } from "@/lib/auth/client";
import { signOut } from "@/lib/auth/next-auth";
import { passwordProblem } from "@/lib/auth/password-rules";
import { Name } from "@/lib/auth/person-rules";
import { requireSession } from "@/lib/auth/require-editor";
import { inWords } from "@/lib/auth/sign-in-limit";
import { keepAnswer } from "@/lib/http/kept-answer";

/** Changes the name by which the desk calls somebody. */
export async function renameAction(state: FormState, form: FormData): Promise<FormState> {
  const { person } = await requireSession();
  const tell = (told: Omit<FormState, "answer">) =>
    keepAnswer("name", { ...told, answer: state.answer + 1 });
  const name = Name.safeParse(form.get("name"));
  if (!name.success) {
    const typed = String(form.get("name") ?? "");
    return tell({
      values: { name: typed },
      faults: { name: name.error.issues[0]?.message ?? "" },
    });
  }
  await renamePerson(database(), person.id, name.data);
  refresh();
  return tell({ values: { name: name.data }, done: "Saved." });
}

/** Says of what somebody is told by e-mail. */
export async function changeMailAction(state: FormState, form: FormData): Promise<FormState> {
  const { person } = await requireSession();
  const wished = form.getAll("mail");
  const groups = Object.keys(notificationGroups) as NotificationGroup[];
  await setMailOff(
    database(),
    person.id,
    groups.filter((group) => !wished.includes(group)),
  );
  refresh();
  return keepAnswer("mail", { answer: state.answer + 1, done: "Saved." });
}

const Change = z.object({ current: z.string(), password: z.string() });

/** Changes somebody's own password, which ends their other sessions. */
export async function changePasswordAction(state: FormState, form: FormData): Promise<FormState> {
  const session = await requireSession();
  const tell = (told: Omit<FormState, "answer">) =>
    keepAnswer("password", { ...told, answer: state.answer + 1 });
  const given = Change.safeParse(Object.fromEntries(form));
  if (!given.success) return tell({ faults: { current: "Enter your current password." } });
  const problem = passwordProblem(given.data.password, session.person);
  if (problem) return tell({ faults: { password: problem } });

  const client = clientOf(await headers());
  const changed = await changePassword(database(), session, { ...given.data, client });
  if (changed.kind === "wait") {
    const wait = inWords(changed.seconds);
    return tell({ faults: { current: `Too many attempts. Wait ${wait}, then try again.` } });
  }
  if (changed.kind === "wrong") {
    return tell({ faults: { current: "This is not your current password." } });
  }
  refresh();
  return tell({ done: "Changed. You are signed out everywhere else." });
}

/** Ends another of somebody's own sessions. */
export async function endSessionAction(form: FormData): Promise<void> {
  const { person } = await requireSession();
  const id = z.uuid().safeParse(form.get("id"));
  if (id.success) await endSession(database(), { id: id.data, personId: person.id });
  refresh();
}

/** The row goes first: a cookie that outlives it names nothing. */
export async function signOutAction(): Promise<void> {
  const { id, person } = await requireSession();
  await endSession(database(), { id, personId: person.id });
  await signOut({ redirect: false, redirectTo: "/sign-in" });
  redirect("/sign-in");
}

export async function signOutEverywhereAction(): Promise<void> {
  const { person } = await requireSession();
  await endSessionsOf(database(), person.id);
  await signOut({ redirect: false, redirectTo: "/sign-in" });
  redirect("/sign-in");
}
