"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
import { database } from "@/db/client";
import { SignInRefused, signIn } from "@/lib/auth/next-auth";
import { lookAtLink } from "@/lib/auth/one-time-links";
import { passwordProblem } from "@/lib/auth/password-rules";
import { Email, Name } from "@/lib/auth/person-rules";
import { rememberDevice } from "@/lib/auth/remember-device";
import { keepAnswer } from "@/lib/http/kept-answer";

const Welcome = z.object({ name: Name, email: Email });

/** Creates the first administrator or sets a password, signs the person in, and goes to the desk. */
export async function welcomeAction(
  token: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const link = await lookAtLink(database(), token);
  // The page itself says what to do about a link that has ended.
  if (!link) redirect(`/welcome/${encodeURIComponent(token)}`);

  const values = { name: text(form, "name"), email: text(form, "email") };
  const given = Welcome.safeParse(link.person ?? values);
  const faults: Record<string, string> = {};
  for (const issue of given.error?.issues ?? []) faults[String(issue.path[0])] ??= issue.message;
  const password = text(form, "password");
  const problem = passwordProblem(password, link.person ?? values);
  if (problem) faults.password = problem;
  if (!given.success || problem)
    return keepAnswer("welcome", { answer: state.answer + 1, values, faults });

  const person = link.person ? {} : given.data;
  try {
    await signIn("one-time-link", {
      ...person,
      token,
      password,
      redirect: false,
      redirectTo: "/editor",
    });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    redirect(`/welcome/${encodeURIComponent(token)}`);
  }
  await rememberDevice(given.data.email);
  redirect("/editor");
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
