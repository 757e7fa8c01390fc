import type { Metadata } from "next";
import { InviteForm } from "@/components/editor/people/invite-form.client";
import { PeopleTable } from "@/components/editor/people/people-table";
import { listColleagues } from "@/db/people/list-colleagues";
import { requireEditor } from "@/lib/auth/require-editor";
import { keptAnswer } from "@/lib/http/kept-answer";
import { inviteAction } from "./actions";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const editor = await requireEditor("administer");
  return (
    <main className="mx-auto grid w-full max-w-4xl gap-10 px-4 py-6">
      <div>
        <h1 className="font-serif text-second font-semibold">People</h1>
        <p className="mt-1 mb-4 max-w-prose text-faint">
          Who may sign in to the desk. A writer edits their own articles and cannot publish; an
          editor edits and publishes all; an administrator also looks after people and settings.
        </p>
        <PeopleTable people={await listColleagues(editor)} me={editor.id} />
      </div>
      <section aria-labelledby="invite" className="grid max-w-140 gap-5 text-small">
        <h2 id="invite" className="font-serif text-heading font-semibold">
          Invite somebody
        </h2>
        <InviteForm action={inviteAction} answered={await keptAnswer("invite")} />
      </section>
    </main>
  );
}
