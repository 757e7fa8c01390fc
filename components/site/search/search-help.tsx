/** How to ask, for who wants to know. */
export function SearchHelp() {
  return (
    <details className="search-more mt-12 border-t border-rule pt-3 font-sans text-ui">
      <summary>How to search</summary>
      <dl className="grid max-w-measure gap-x-6 gap-y-2 pt-3 pb-2 sm:grid-cols-[13rem_1fr]">
        {ways.map(([typed, found]) => (
          <div key={typed} className="contents">
            <dt>
              <kbd className="font-serif text-base">{typed}</kbd>
            </dt>
            <dd className="mb-2 text-faint sm:mb-0">{found}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-measure pt-1 text-faint">
        Capitals, accents and word endings do not matter. Programs find the same at{" "}
        <a href="/search.json" className="underline hover:text-accent">
          /search.json
        </a>
        .
      </p>
    </details>
  );
}

const ways = [
  ["rare earth exports", "Articles with these words. Those that have all come first."],
  ["why did exports of rare earths fall?", "A whole question works too."],
  ["“rare earth”", "The words together, in this order."],
  ["exports -soybeans", "Articles without a word."],
  ["tariffs OR quotas", "Articles with either."],
] as const;
