"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
import type { SignedIn } from "@/components/editor/signing-in/sign-in-again";
import { database } from "@/db/client";
import { getPerson } from "@/db/people/people";
import { SignInRefused, signIn } from "@/lib/auth/next-auth";
import { rememberDevice } from "@/lib/auth/remember-device";
import { safePath } from "@/lib/auth/safe-path";
import { inWords } from "@/lib/auth/sign-in-limit";
import { storable } from "@/lib/content/storable";
import { keepAnswer } from "@/lib/http/kept-answer";

const SignIn = z.object({
  email: z.string().trim().min(1).max(254).transform(storable),
  password: z.string().min(1),
  next: z.string().catch(""),
});

/** Signs in and goes to where the person wanted to be. */
export async function signInAction(state: FormState, form: FormData): Promise<FormState> {
  const refuse = (refused: Omit<FormState, "answer">) =>
    keepAnswer("sign-in", { ...refused, answer: state.answer + 1 });
  const given = SignIn.safeParse(Object.fromEntries(form));
  if (!given.success) return refuse({ message: "Enter your e-mail address and your password." });
  const { email, password, next } = given.data;
  const message = await refusalOf(email, password);
  if (message) return refuse({ values: { email }, message });
  redirect(safePath(next));
}

const Again = z.object({ personId: z.uuid(), password: z.string().min(1) });

/**
 * Signs in the person whose page it is, where they are; the page stays and goes on. Here and not
 * in the desk, whose actions all ask first who is there.
 */
export async function signInAgainAction(personId: string, password: string): Promise<SignedIn> {
  const given = Again.parse({ personId, password });
  const person = await getPerson(database(), given.personId);
  const message = await refusalOf(person?.email ?? "", given.password);
  return message ? { kind: "refused", message } : { kind: "signed in" };
}

/** Signs in with a password; why not, in words, if it was refused. */
async function refusalOf(email: string, password: string): Promise<string | undefined> {
  try {
    await signIn("password", { email, password, redirect: false, redirectTo: "/editor" });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    return refusal(error);
  }
  await rememberDevice(email);
}

function refusal({ reason }: SignInRefused): string {
  return reason.kind === "wait"
    ? `Too many attempts. Wait ${inWords(reason.seconds)}, then try again.`
    : "That e-mail address and password do not go together.";
}
