import type { NamedRow } from "@/db/editorial/list-named";

type Props = {
  /** Topics or authors. */
  heading: string;
  rows: NamedRow[];
  words: string;
  /** The desk's address of the list, and of each of them below it. */
  here: string;
  more: string | undefined;
};

/** All topics or all authors by name, found by words, each leading to its page at the desk. */
export function NamedTable({ heading, rows, words, here, more }: Props) {
  return (
    <main className="mx-auto w-full max-w-4xl px-4 py-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-serif text-second font-semibold">{heading}</h1>
        <search>
          <form action={here} className="flex gap-2">
            <label className="sr-only" htmlFor="words">
              Find by name
            </label>
            <input
              id="words"
              type="search"
              name="words"
              defaultValue={words}
              placeholder="Find by name"
              className="min-h-8 border border-rule bg-paper px-2"
            />
            <button type="submit" className="min-h-8 border border-rule px-3 hover:border-faint">
              Find
            </button>
          </form>
        </search>
      </div>
      {rows.length === 0 ? (
        <p className="mt-6 text-faint">
          {words
            ? `No name has “${words}” in it.`
            : "There are none yet: they are made where an article names them."}
        </p>
      ) : (
        <table className="mt-4 w-full border-b border-rule">
          <thead className="text-label text-faint">
            <tr>
              <th scope="col" className={head}>
                Name
              </th>
              <th scope="col" className={head}>
                Address
              </th>
              <th scope="col" className={`${head} text-end`}>
                Live articles
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, slug, articles }) => (
              <tr key={id} className="relative border-t border-rule hover:bg-tint">
                <th scope="row" className={`${cell} text-start font-semibold`}>
                  <a
                    href={`${here}/${id}`}
                    dir="auto"
                    className="wrap-anywhere no-underline after:absolute after:inset-0 hover:underline"
                  >
                    {name}
                  </a>
                </th>
                <td dir="auto" className={`${cell} break-all text-faint`}>
                  {slug}
                </td>
                <td className={`${cell} text-end tabular-nums`}>{articles}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more && (
        <p className="mt-4 text-end">
          <a href={`${here}?${new URLSearchParams({ ...(words && { words }), after: more })}`}>
            More
          </a>
        </p>
      )}
    </main>
  );
}

const head = "border-b border-rule-strong py-1.5 pe-4 text-start font-normal";
const cell = "py-2 pe-4 align-baseline";
