import type { Named } from "@/db/published/cards";
import type { FeedName } from "@/db/published/feed-name";
import { feedPath } from "@/lib/feeds/feed-paths";
import { CopyAddress } from "./copy-address.client";
import { FormatLinks } from "./format-links";

type Props = {
  heading: string;
  named: Named[];
  feedOf: (slug: string) => FeedName;
  /** The address of the publication. */
  site: string;
};

/** More would be a page that nobody reads; each topic's and author's page leads to its feeds too. */
const most = 200;

/** The feeds of all topics, or of all authors. */
export function FeedList({ heading, named, feedOf, site }: Props) {
  if (named.length === 0) return null;
  const more = named.length - most;
  return (
    <section className="mt-14">
      <h2 className="border-b-2 border-rule-strong pb-2 text-heading font-semibold">{heading}</h2>
      <ul className="grid gap-x-12 lg:grid-cols-2">
        {named.slice(0, most).map(({ slug, name }) => (
          <li
            key={slug}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-b border-rule py-2.5"
          >
            <span dir="auto" className="min-w-0 text-base font-semibold break-words">
              {name}
            </span>
            <span className="flex flex-wrap items-baseline gap-x-4 font-sans text-ui">
              <FormatLinks feed={feedOf(slug)} of={name} />
              <CopyAddress
                address={new URL(feedPath(feedOf(slug), "rss"), site).href}
                of={`the RSS feed of ${name}`}
              />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-4 font-sans text-ui text-faint">
          And {more.toLocaleString("en")} more: each has its feeds beside its page, under the page’s
          address and /feed.xml.
        </p>
      )}
    </section>
  );
}
