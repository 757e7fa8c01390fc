import { Button } from "@/components/ui/button.client";
import { mayPublish } from "@/db/editorial/editor";
import type { Role } from "@/db/schema/people";

type Props = {
  publication: string;
  person: { name: string; role: Role };
  createAction: () => Promise<void>;
  signOutAction: () => Promise<void>;
};

const link = "px-2 py-1 no-underline hover:bg-tint";

/** Where everything on the desk is reached from, and who is at it. */
export function DeskHeader({ publication, person, createAction, signOutAction }: Props) {
  return (
    <header className="flex flex-wrap items-center gap-x-1 border-b border-rule px-2 py-1 text-label">
      <a href="/editor" className={`${link} font-serif text-small font-semibold`}>
        {publication}
      </a>
      <nav aria-label="Desk" className="flex grow flex-wrap items-center gap-x-1">
        <a href="/editor" className={link}>
          Articles
        </a>
        <form action={createAction}>
          <Button look="quiet" size="small" type="submit">
            New article
          </Button>
        </form>
        {mayPublish(person) && (
          <>
            <a href="/editor/front-page" className={link}>
              Front page
            </a>
            <a href="/editor/editions" className={link}>
              Edition
            </a>
            <a href="/editor/topics" className={link}>
              Topics
            </a>
            <a href="/editor/authors" className={link}>
              Authors
            </a>
          </>
        )}
        {person.role === "administrator" && (
          <a href="/editor/settings" className={link}>
            Settings
          </a>
        )}
        <a href="/" target="_blank" className={`${link} sm:ms-auto`} rel="noreferrer">
          View site
        </a>
        <a href="/editor/account" className={link} title={`${person.name}, ${person.role}`}>
          <span className="sr-only">Account: </span>
          {person.name}
        </a>
        <form action={signOutAction}>
          <Button look="quiet" size="small" type="submit">
            Sign out
          </Button>
        </form>
      </nav>
    </header>
  );
}
