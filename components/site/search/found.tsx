import type { Found } from "@/db/search/search-articles";
import { type Asked, searchPath } from "@/lib/search/address";
import { foundSaid } from "@/lib/search/found-said";
import { SearchPager } from "./search-pager";
import { SearchResults } from "./search-results";

type Props = { asked: Asked; found: Found; zone: string };

/** What a search found: how much, in which order, and the articles. */
export function FoundArticles({ asked, found, zone }: Props) {
  const isBeyond = asked.page > found.pages;
  return (
    <section aria-label="Results" className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b-2 border-rule-strong pb-2 font-sans text-ui">
        <p role="status">{foundSaid(found, asked.page)}</p>
        {found.total > 1 && asked.words && <Order asked={asked} />}
      </div>
      {found.cut && (
        <p className="pt-3 font-sans text-ui text-faint">
          That is a long question: only its first words were searched for.
        </p>
      )}
      <Offer asked={asked} offer={found.offer} />
      {isBeyond ? (
        <p className="py-8 text-faint">
          There is no page {asked.page}.{" "}
          <a href={searchPath({ ...asked, page: 1 })} className="underline hover:text-accent">
            To the first page
          </a>
        </p>
      ) : (
        <SearchResults results={found.results} zone={zone} />
      )}
      <SearchPager asked={asked} pages={found.pages} />
    </section>
  );
}

export function Offer({ asked, offer }: { asked: Asked; offer: string | undefined }) {
  if (!offer) return null;
  return (
    <p className="pt-4 text-dek">
      Did you mean{" "}
      <a
        href={searchPath({ ...asked, words: offer, page: 1 })}
        dir="auto"
        className="font-semibold text-accent underline underline-offset-[0.18em]"
      >
        {offer}
      </a>
      ?
    </p>
  );
}

function Order({ asked }: { asked: Asked }) {
  const orders = [
    ["relevance", "Best match"],
    ["date", "Newest first"],
  ] as const;
  return (
    <ul aria-label="Order" className="flex gap-x-5">
      {orders.map(([sort, name]) => (
        <li key={sort}>
          <a
            href={searchPath({ ...asked, sort, page: 1 })}
            aria-current={sort === asked.sort ? "true" : undefined}
            className="inline-block py-1 text-faint hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-[0.3em]"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
