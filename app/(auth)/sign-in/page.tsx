import type { Metadata } from "next";
import { SignInForm } from "@/components/editor/account/sign-in-form.client";
import { safePath } from "@/lib/auth/safe-path";
import { keptAnswer } from "@/lib/http/kept-answer";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams;
  return (
    <>
      <h1 className="mb-8 font-serif text-second font-semibold">Sign in</h1>
      <SignInForm
        action={signInAction}
        answered={await keptAnswer("sign-in")}
        next={safePath(next)}
      />
      <p className="mt-10 border-t border-rule pt-4 text-label text-faint">
        Forgotten your password? Ask an administrator for a link to set a new one.
      </p>
    </>
  );
}
