import { Moment } from "@/components/ui/moment.client";
import type { Notification } from "@/db/notifications/notification";
import { said } from "@/lib/notifications/said";

type Action = (form: FormData) => Promise<void>;

type Props = {
  notifications: Notification[];
  zone: string;
  before: number | undefined;
  older: number | undefined;
  onlyUnread: boolean;
  canMail: boolean;
  markAllReadAction: Action;
  markReadAction: Action;
};

const quiet = "min-h-8 cursor-pointer border border-rule px-3 hover:border-faint";

/** Everything that somebody was told, newest first, each leading to what it is about. */
export function NotificationList(props: Props) {
  const { notifications, onlyUnread, before, older, markAllReadAction } = props;
  const newest = notifications[0]?.id;
  const isAnyUnread = notifications.some(({ readAt }) => !readAt);
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-6">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="grow font-serif text-second font-semibold">Notifications</h1>
        <nav aria-label="Which" className="flex gap-3 text-label">
          <Which href="/editor/notifications" isHere={!onlyUnread}>
            All
          </Which>
          <Which href="/editor/notifications?unread=yes" isHere={onlyUnread}>
            Unread
          </Which>
        </nav>
        {isAnyUnread && !before && (
          <form action={markAllReadAction}>
            <input type="hidden" name="newest" value={newest} />
            <button type="submit" className={quiet}>
              Mark all read
            </button>
          </form>
        )}
      </div>
      {notifications.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <ul className="mt-4 border-t border-rule-strong">
          {notifications.map((one) => (
            <Row key={one.id} notification={one} {...props} />
          ))}
        </ul>
      )}
      {older && (
        <p className="mt-4 text-end">
          <a href={`/editor/notifications?${onlyUnread ? "unread=yes&" : ""}before=${older}`}>
            Earlier
          </a>
        </p>
      )}
    </main>
  );
}

function Row({
  notification,
  zone,
  markReadAction,
}: Pick<Props, "zone" | "markReadAction"> & { notification: Notification }) {
  const { id, at, readAt } = notification;
  const { sentence, quote } = said(notification, zone);
  return (
    <li className="relative flex items-start gap-3 border-b border-rule py-2.5 hover:bg-tint">
      <span aria-hidden className={`w-3 text-accent ${readAt ? "invisible" : ""}`}>
        ●
      </span>
      <div className="min-w-0 grow">
        <p className={readAt ? "" : "font-semibold"}>
          {!readAt && <span className="sr-only">Unread: </span>}
          <a
            href={`/editor/notifications/${id}`}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            {sentence}
          </a>
        </p>
        {quote && (
          <p dir="auto" className="mt-0.5 line-clamp-2 text-faint">
            {quote}
          </p>
        )}
        <p className="mt-0.5 text-label text-faint">
          <Moment at={at} short />
        </p>
      </div>
      <form action={markReadAction} className="relative z-10">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="read" value={readAt ? "no" : "yes"} />
        <button
          type="submit"
          aria-label={`${readAt ? "Mark unread" : "Mark read"}: ${sentence}`}
          className="min-h-7 cursor-pointer px-2 text-label text-faint hover:text-ink hover:underline"
        >
          {readAt ? "Mark unread" : "Mark read"}
        </button>
      </form>
    </li>
  );
}

function Nothing({ onlyUnread, canMail }: Pick<Props, "onlyUnread" | "canMail">) {
  if (onlyUnread) return <p className="mt-6 text-faint">You have read everything.</p>;
  return (
    <div className="mt-6 grid max-w-prose gap-2 text-faint">
      <p>
        Nobody has told you anything yet. Here you learn when a review is asked of you or answered,
        when somebody mentions or answers you in a comment, and when a schedule fails.
      </p>
      {canMail && (
        <p>
          You are told by e-mail too; <a href="/editor/account">your account</a> says of what.
        </p>
      )}
    </div>
  );
}

function Which({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  return (
    <a
      href={href}
      aria-current={isHere ? "page" : undefined}
      className={isHere ? "font-semibold no-underline" : ""}
    >
      {children}
    </a>
  );
}
