import type { Edition } from "@/db/published/edition";
import { formatCalendarDayOfWeek } from "@/lib/reading/moments";
import { editionPath } from "@/lib/reading/paths";

type Props = {
  edition: Pick<Edition, "previous" | "next">;
  /** Where it stands, for those who listen: there are two on a page. */
  label: string;
  className: string;
};

/** The days before and after that have articles. */
export function DayNav({ edition: { previous, next }, label, className }: Props) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className={`flex flex-wrap justify-between gap-x-6 gap-y-2 font-sans text-ui font-semibold print:hidden ${className}`}
    >
      {previous && (
        <a href={editionPath(previous)} rel="prev" className="py-1 hover:text-accent">
          <span aria-hidden="true">← </span>
          {formatCalendarDayOfWeek(previous)}
        </a>
      )}
      {next && (
        <a href={editionPath(next)} rel="next" className="ms-auto py-1 hover:text-accent">
          {formatCalendarDayOfWeek(next)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
