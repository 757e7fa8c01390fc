import type { ActivityEntry } from "@/db/activity/list-activity";
import { dayOf } from "@/lib/content/days";
import { formatCalendarDayOfWeek, formatMoment, formatTime } from "@/lib/reading/moments";
import { byWhom, saidOf } from "./said";

type Props = {
  entries: ActivityEntry[];
  zone: string;
  /** Whether it goes without saying which article it is about. */
  ofOne?: boolean;
};

/** What was done, by days of the publication's zone, newest first. */
export function ActivityList({ entries, zone, ofOne = false }: Props) {
  const days = new Map<string, ActivityEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at), zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, done]) => (
    <section key={day} aria-label={formatCalendarDayOfWeek(day)}>
      <h2 className="mt-5 border-b border-rule-strong pb-1 text-label font-semibold">
        {formatCalendarDayOfWeek(day)}
      </h2>
      <ol>
        {done.map((entry) => (
          <Entry key={entry.id} entry={entry} zone={zone} ofOne={ofOne} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ entry, zone, ofOne }: { entry: ActivityEntry; zone: string; ofOne: boolean }) {
  const { deed, rest, note } = saidOf(entry, zone);
  const at = new Date(entry.at);
  return (
    <li className="flex gap-4 border-b border-rule py-1.5">
      <time
        dateTime={at.toISOString()}
        title={formatMoment(at, zone)}
        className="text-faint tabular-nums"
      >
        {formatTime(at, zone)}
      </time>
      <div className="min-w-0 grow wrap-anywhere">
        <bdi className="font-semibold">{byWhom(entry)}</bdi> {deed}
        {entry.articleId && !ofOne && (
          <>
            {" "}
            <Article id={entry.articleId} title={entry.title} />
          </>
        )}
        {entry.articleId && ofOne && " the article"}
        {rest && ` ${rest}`}
        {note && (
          <p dir="auto" className="text-faint">
            {note}
          </p>
        )}
      </div>
    </li>
  );
}

function Article({ id, title }: { id: string; title: string | null }) {
  if (title === null) return "an article that is gone";
  return (
    <a
      href={`/editor/articles/${id}`}
      dir="auto"
      className="underline decoration-rule underline-offset-2 hover:decoration-ink"
    >
      {title || "Untitled"}
    </a>
  );
}
