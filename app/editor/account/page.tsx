import type { Metadata } from "next";
import { MailForm } from "@/components/editor/account/mail-form.client";
import { NameForm } from "@/components/editor/account/name-form.client";
import { PasswordForm } from "@/components/editor/account/password-form.client";
import { quietButton, SessionList } from "@/components/editor/account/session-list";
import { database } from "@/db/client";
import { getMailOff } from "@/db/people/mail-wishes";
import { listSessions } from "@/db/people/sessions";
import { agentName } from "@/lib/auth/agent-name";
import { requireSession } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import { canMail } from "@/lib/mail/send-mail";
import {
  changeMailAction,
  changePasswordAction,
  endSessionAction,
  renameAction,
  signOutEverywhereAction,
} from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const { id, person } = await requireSession();
  const sessions = (await listSessions(database(), person.id)).map((session) => ({
    id: session.id,
    agent: agentName(session.agent),
    address: session.address,
    since: session.createdAt,
    isThisOne: session.id === id,
  }));
  return (
    <main className="mx-auto grid w-full max-w-140 gap-12 px-5 py-10 text-small">
      <header>
        <h1 className="font-serif text-second font-semibold">Your account</h1>
        <p className="mt-1 text-faint">
          {person.email}, {person.role}
        </p>
      </header>
      <section aria-label="Name">
        <NameForm action={renameAction} answered={await keptAnswer("name")} name={person.name} />
      </section>
      <section aria-labelledby="password" className="grid gap-5">
        <h2 id="password" className="font-serif text-heading font-semibold">
          Password
        </h2>
        <PasswordForm
          action={changePasswordAction}
          answered={await keptAnswer("password")}
          email={person.email}
        />
      </section>
      {canMail() && (
        <section aria-labelledby="mail" className="grid gap-5">
          <h2 id="mail" className="font-serif text-heading font-semibold">
            E-mail
          </h2>
          <MailForm
            action={changeMailAction}
            answered={await keptAnswer("mail")}
            off={await getMailOff(database(), person.id)}
          />
        </section>
      )}
      <section aria-labelledby="sessions" className="grid gap-5">
        <h2 id="sessions" className="font-serif text-heading font-semibold">
          Where you are signed in
        </h2>
        <SessionList sessions={sessions} end={endSessionAction} />
        <form action={signOutEverywhereAction}>
          <button type="submit" className={quietButton}>
            Sign out everywhere
          </button>
          <p className="mt-2 text-label text-faint">Here too: you sign in again afterwards.</p>
        </form>
      </section>
    </main>
  );
}
