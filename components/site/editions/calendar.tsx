import type { DayCount } from "@/db/published/edition-days";
import { formatCalendarDay, formatMonth } from "@/lib/reading/moments";
import { editionPath } from "@/lib/reading/paths";
import { weeksOf } from "./weeks";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A month as a table of weeks: each day with how many articles it has, in a figure and a bar. */
export function Calendar({ month, days }: { month: string; days: DayCount[] }) {
  const counts = new Map(days.map(({ day, articles }) => [day, articles]));
  const most = Math.max(1, ...counts.values());
  return (
    <table className="w-full table-fixed border-collapse font-sans tabular-nums lining-nums">
      <caption className="sr-only">How much was published in {formatMonth(month)}</caption>
      <thead>
        <tr className="text-label text-faint">
          {weekdays.map((name) => (
            <th key={name} scope="col" className="pb-2 text-start font-normal">
              <abbr title={name} className="no-underline">
                {name.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)} className="border-t border-rule">
            {week.map((day, index) => (
              <td key={day ?? `${index}`} className="h-19 p-0 align-top sm:h-24">
                {day && <Day day={day} count={counts.get(day) ?? 0} most={most} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = { day: string; count: number; most: number };

function Day({ day, count, most }: DayProps) {
  const number = Number(day.slice(8));
  if (count === 0) return <span className="block py-2 text-ui text-faint">{number}</span>;
  return (
    <a
      href={editionPath(day)}
      aria-label={`${formatCalendarDay(day)}: ${count === 1 ? "1 article" : `${count} articles`}`}
      className="group flex h-full flex-col py-2 pe-3 sm:pe-5 hover:bg-tint"
    >
      <span className="text-ui font-semibold group-hover:underline">{number}</span>
      <span className="mt-auto text-fine text-faint sm:text-label">
        {count}
        <span className="max-sm:hidden"> {count === 1 ? "article" : "articles"}</span>
      </span>
      <span
        className="mt-1 block h-1 min-w-1 bg-accent"
        style={{ width: `${Math.round((count / most) * 100)}%` }}
      />
    </a>
  );
}
