import type { DayCount } from "@/db/published/edition-days";
import { formatMonth } from "@/lib/reading/moments";
import { editionPath } from "@/lib/reading/paths";
import { Calendar } from "./calendar";
import { MonthsNav } from "./months-nav";

type Props = {
  month: string;
  days: DayCount[];
  /** All months that have articles, newest first. */
  months: string[];
};

/** The way back through the days: a month at a glance, and every other month a step or two away. */
export function MonthPage({ month, days, months }: Props) {
  const count = days.reduce((sum, { articles }) => sum + articles, 0);
  const at = months.indexOf(month);
  const [next, previous] = at < 0 ? [] : [months[at - 1], months[at + 1]];
  return (
    <div className="mx-auto max-w-page">
      <header className="border-b-2 border-rule-strong pt-8 pb-5 sm:pt-12">
        <p className="font-sans text-label font-semibold text-accent">Editions</p>
        <h1 className="mt-1 text-title font-semibold tracking-tight text-balance">
          <time dateTime={month}>{formatMonth(month)}</time>
        </h1>
        <p className="mt-3 font-sans text-ui text-faint">
          {count === 1 ? "1 article" : `${count.toLocaleString("en")} articles`} on{" "}
          {days.length === 1 ? "1 day" : `${days.length} days`}
        </p>
      </header>
      <div className="grid gap-x-16 gap-y-10 pt-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div>
          <Calendar month={month} days={days} />
          <nav
            aria-label="Months beside this one"
            className="mt-5 flex flex-wrap justify-between gap-4 font-sans text-ui font-semibold print:hidden"
          >
            {previous && (
              <a href={editionPath(previous)} rel="prev" className={look}>
                <span aria-hidden="true">← </span>
                {formatMonth(previous)}
              </a>
            )}
            {next && (
              <a href={editionPath(next)} rel="next" className={`ms-auto ${look}`}>
                {formatMonth(next)}
                <span aria-hidden="true"> →</span>
              </a>
            )}
          </nav>
        </div>
        <MonthsNav month={month} months={months} />
      </div>
    </div>
  );
}

const look = "border-t-2 border-accent pt-2 hover:text-accent";
