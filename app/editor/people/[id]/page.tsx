import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PersonForm } from "@/components/editor/people/person-form.client";
import { PersonStep } from "@/components/editor/people/person-step.client";
import { SessionPlaces } from "@/components/editor/people/session-places";
import { database } from "@/db/client";
import { getColleague } from "@/db/people/list-colleagues";
import { listSessions } from "@/db/people/sessions";
import { agentName } from "@/lib/auth/agent-name";
import { requireEditor } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import {
  disableAction,
  editPersonAction,
  enableAction,
  makeLinkAction,
  signOutPersonAction,
} from "./actions";

export const metadata: Metadata = { title: "Person" };

type Props = { params: Promise<{ id: string }> };

export default async function PersonPage({ params }: Props) {
  const editor = await requireEditor("administer");
  const id = z.uuid().safeParse((await params).id).data;
  const person = id && (await getColleague(editor, id));
  if (!person) notFound();
  const isMe = person.id === editor.id;
  const sessions = (await listSessions(database(), person.id)).map(
    ({ id: key, agent, address, createdAt }) => ({
      ...{ key, agent: agentName(agent), address, since: createdAt },
    }),
  );
  return (
    <main className="mx-auto grid w-full max-w-140 gap-10 px-4 py-6 text-small">
      <header className="grid gap-4">
        <p>
          <a href="/editor/people">← All people</a>
        </p>
        <div className="flex flex-wrap items-baseline justify-between gap-4">
          <h1 dir="auto" className="font-serif text-second font-semibold wrap-anywhere">
            {person.name}
          </h1>
          <a href={`/editor/activity?person=${person.id}`}>What they did</a>
        </div>
        {person.disabledAt && <p className="text-danger">⊘ Disabled: they cannot sign in.</p>}
      </header>
      <PersonForm
        action={editPersonAction.bind(null, person.id)}
        answered={await keptAnswer("person")}
        person={person}
        isMe={isMe}
      />
      {!person.disabledAt && (
        <section aria-labelledby="link" className="grid gap-3">
          <h2 id="link" className="font-serif text-heading font-semibold">
            {person.hasPassword ? "A new password" : "Invitation"}
          </h2>
          <p className="text-faint">
            A link with which they set a password: it works once, for 48 hours, and ends the one
            before it.
          </p>
          <PersonStep
            action={makeLinkAction.bind(null, person.id)}
            answered={await keptAnswer("link")}
            verb="Make a link"
          />
        </section>
      )}
      <section aria-labelledby="sessions" className="grid gap-3">
        <h2 id="sessions" className="font-serif text-heading font-semibold">
          Where they are signed in
        </h2>
        <SessionPlaces sessions={sessions} />
        {sessions.length > 0 && (
          <PersonStep
            action={signOutPersonAction.bind(null, person.id)}
            answered={await keptAnswer("sessions")}
            verb="Sign out everywhere"
          />
        )}
      </section>
      {!isMe && (
        <section aria-labelledby="disable" className="grid gap-3">
          <h2 id="disable" className="font-serif text-heading font-semibold">
            {person.disabledAt ? "Let them back in" : "Disable"}
          </h2>
          <p className="text-faint">
            {person.disabledAt
              ? "They sign in with the password that they had."
              : "They are signed out everywhere at once and cannot sign in until they are enabled. What they wrote stays, under their name."}
          </p>
          <PersonStep
            key={String(person.disabledAt)}
            action={(person.disabledAt ? enableAction : disableAction).bind(null, person.id)}
            answered={await keptAnswer("disable")}
            verb={person.disabledAt ? "Enable" : "Disable"}
            isDangerous={!person.disabledAt}
          />
        </section>
      )}
    </main>
  );
}
