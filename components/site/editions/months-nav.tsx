import { editionPath } from "@/lib/reading/paths";

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The months of a year, and the years: those that have articles lead there. */
export function MonthsNav({ month, months }: { month: string; months: string[] }) {
  const year = month.slice(0, 4);
  const has = new Set(months);
  const years = [...new Set(months.map((one) => one.slice(0, 4)))];
  return (
    <nav aria-label="Months and years" className="font-sans text-ui print:hidden">
      <h2 className="text-label text-faint">{year}</h2>
      <ol className="mt-1 grid grid-cols-6 gap-x-2 border-t border-rule pt-2 sm:grid-cols-12 lg:grid-cols-4">
        {names.map((name, index) => {
          const one = `${year}-${String(index + 1).padStart(2, "0")}`;
          return (
            <li key={one}>
              {has.has(one) ? (
                <a
                  href={editionPath(one)}
                  aria-current={one === month ? "page" : undefined}
                  className={look}
                >
                  {name}
                </a>
              ) : (
                <span className="inline-block py-1.5 text-faint">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
      {years.length > 1 && (
        <>
          <h2 className="mt-6 text-label text-faint">Other years</h2>
          <ul className="mt-1 flex flex-wrap gap-x-4 border-t border-rule pt-2 tabular-nums lining-nums">
            {years
              .filter((one) => one !== year)
              .map((one) => (
                <li key={one}>
                  <a href={editionPath(newestOf(one, months))} className={look}>
                    {one}
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
    </nav>
  );
}

const look =
  "inline-block py-1.5 font-semibold hover:text-accent hover:underline aria-[current]:text-accent aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4";

/** The month of a year with which to begin: its newest that has articles. */
const newestOf = (year: string, months: string[]) =>
  months.find((month) => month.startsWith(year)) ?? `${year}-12`;
