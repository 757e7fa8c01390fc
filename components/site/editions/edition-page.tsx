import { Lead } from "@/components/site/lead";
import { Pager } from "@/components/site/pager";
import type { Edition } from "@/db/published/edition";
import { formatCalendarDayOfWeek, formatMonth } from "@/lib/reading/moments";
import { editionPath } from "@/lib/reading/paths";
import { DayNav } from "./day-nav";
import { EditionStory } from "./edition-story";

type Props = { edition: Edition; zone: string };

/** A day's articles with their takeaways, from the most important on: read from top to bottom, the day is told. */
export function EditionPage({ edition, zone }: Props) {
  const { day, articles, count, minutes, newer } = edition;
  const isFirst = newer === undefined;
  const [first, ...others] = articles;
  const month = day.slice(0, 7);
  return (
    <div className="mx-auto max-w-page">
      <header className="border-b-2 border-rule-strong pt-8 pb-5 sm:pt-12">
        <p className="font-sans text-label font-semibold">
          <a href={editionPath(month)} className="text-accent hover:underline">
            Edition, {formatMonth(month)}
          </a>
        </p>
        <h1 className="mt-1 text-title font-semibold tracking-tight text-balance">
          <time dateTime={day}>{formatCalendarDayOfWeek(day)}</time>
        </h1>
        <p className="mt-3 font-sans text-ui text-faint">
          {count === 1 ? "1 article" : `${count} articles`}
          {articles.length < count && `, ${articles.length} on this page`} in brief:{" "}
          {minutes === 1 ? "1 minute" : `${minutes} minutes`}
        </p>
        <DayNav edition={edition} label="Other days" className="mt-4" />
      </header>
      {isFirst && first && <Lead article={first} zone={zone} />}
      <ol className={isFirst ? "mt-10 border-t-2 border-rule-strong empty:hidden" : ""}>
        {(isFirst ? others : articles).map((article) => (
          <EditionStory key={article.id} article={article} zone={zone} />
        ))}
      </ol>
      <Pager list={editionPath(day)} page={edition} />
      <DayNav
        edition={edition}
        label="Other days, at the end"
        className="mt-12 border-t border-rule-strong pt-4"
      />
    </div>
  );
}
