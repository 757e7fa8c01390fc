import type { Metadata } from "next";
import { WelcomeForm } from "@/components/editor/account/welcome-form.client";
import { database } from "@/db/client";
import { lookAtLink } from "@/lib/auth/one-time-links";
import { keptAnswer } from "@/lib/http/kept-answer";
import { welcomeAction } from "./actions";

export const metadata: Metadata = { title: "Welcome" };

type Props = { params: Promise<{ token: string }> };

export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const link = await lookAtLink(database(), token);
  if (!link) return <EndedLink />;
  return (
    <>
      <h1 className="font-serif text-second font-semibold">
        {link.person ? `Welcome, ${link.person.name}` : "Welcome"}
      </h1>
      <p className="mt-2 mb-8 text-faint">
        {link.person
          ? `Choose the password with which you sign in as ${link.person.email}.`
          : "Create your account. You will be the administrator of this publication."}
      </p>
      <WelcomeForm
        action={welcomeAction.bind(null, token)}
        answered={await keptAnswer("welcome")}
        person={link.person}
        path={`/welcome/${token}`}
      />
    </>
  );
}

function EndedLink() {
  return (
    <>
      <h1 className="font-serif text-second font-semibold">This link has ended</h1>
      <p className="mt-4">
        A link to set a password works once, and for 48 hours. If you have used it,{" "}
        <a href="/sign-in" className="text-accent underline">
          sign in
        </a>
        .
      </p>
      <p className="mt-4">
        Otherwise ask an administrator for a new one: they make it at the desk, under People.
        Whoever runs this publication can too:
      </p>
      <pre className="mt-3 border-y border-rule py-3 text-label whitespace-pre-wrap">
        npm run people -- link --email you@example.com
      </pre>
      <p className="mt-3 text-label text-faint">
        While nobody has an account yet, starting the publication again prints a new link.
      </p>
    </>
  );
}
