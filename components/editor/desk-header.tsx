import { NotificationCount } from "@/components/editor/notifications/notification-count.client";
import { Button } from "@/components/ui/button.client";
import type { Role } from "@/db/schema/people";
import { DeskCommands } from "./commands/desk-commands.client";
import type { FindArticles } from "./commands/found-article";
import { deskPages } from "./desk-pages";

type Props = {
  publication: string;
  /** How many notifications are unread. */
  unread: number;
  person: { name: string; role: Role };
  createAction: () => Promise<void>;
  signOutAction: () => Promise<void>;
  findArticlesAction: FindArticles;
};

const link = "px-2 py-1 no-underline hover:bg-tint";

/** Where everything on the desk is reached from, and who is at it. */
export function DeskHeader({
  publication,
  person,
  createAction,
  signOutAction,
  findArticlesAction,
  unread,
}: Props) {
  return (
    <header className="flex flex-wrap items-center gap-x-1 border-b border-rule px-2 py-1 text-label">
      <a href="/editor" className={`${link} font-serif text-small font-semibold`}>
        {publication}
      </a>
      <nav aria-label="Desk" className="flex grow flex-wrap items-center gap-x-1">
        {deskPages(person.role).map(({ name, href }) => (
          <a key={href} href={href} className={link}>
            {name}
          </a>
        ))}
        <form action={createAction}>
          <Button look="quiet" size="small" type="submit">
            New article
          </Button>
        </form>
        <DeskCommands
          pages={[...deskPages(person.role), { name: "Account", href: "/editor/account" }]}
          createAction={createAction}
          findArticles={findArticlesAction}
        />
        <a href="/" target="_blank" className={`${link} sm:ms-auto`} rel="noreferrer">
          View site
        </a>
        <NotificationCount unread={unread} className={link} />
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
