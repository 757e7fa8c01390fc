import type { Named } from "@/db/published/cards";

export type Counted = Named & { articles: number };

type Props = {
  heading: string;
  names: Counted[];
  /** The page of a name. */
  path: (slug: string) => string;
  /** The address of the names that follow, where there are more. */
  more: string | undefined;
};

/** All topics, or all authors, by name, each with how much there is. */
export function NamesPage({ heading, names, path, more }: Props) {
  return (
    <div className="mx-auto max-w-page">
      <header className="border-b-2 border-rule-strong pt-8 pb-5 sm:pt-12">
        <h1 className="text-title font-semibold tracking-tight">{heading}</h1>
      </header>
      {names.length > 0 ? (
        <ul className="mt-2 gap-x-12 sm:columns-2 lg:columns-3">
          {names.map(({ slug, name, articles }) => (
            <li
              key={slug}
              className="relative flex break-inside-avoid items-baseline justify-between gap-4 border-b border-rule py-3"
            >
              <a
                href={path(slug)}
                dir="auto"
                className="min-w-0 text-card font-semibold break-words after:absolute after:inset-0 hover:text-accent"
              >
                {name}
              </a>
              <span className="font-sans text-label text-faint tabular-nums">
                {articles}
                <span className="sr-only">{articles === 1 ? " article" : " articles"}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="py-8 text-faint">There is nothing here yet.</p>
      )}
      {more && (
        <p className="mt-10 text-end font-sans text-ui font-semibold">
          <a href={more} rel="next" className="border-t-2 border-accent pt-2 hover:text-accent">
            More<span aria-hidden="true"> →</span>
          </a>
        </p>
      )}
    </div>
  );
}
