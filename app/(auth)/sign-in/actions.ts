"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/editor/account/form-state";
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
  try {
    await signIn("password", { email, password, redirect: false, redirectTo: "/editor" });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    return refuse({ values: { email }, message: refusal(error) });
  }
  await rememberDevice(email);
  redirect(safePath(next));
}

function refusal({ reason }: SignInRefused): string {
  return reason.kind === "wait"
    ? `Too many attempts. Wait ${inWords(reason.seconds)}, then try again.`
    : "That e-mail address and password do not go together.";
}
