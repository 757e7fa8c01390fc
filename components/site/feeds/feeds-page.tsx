import type { Named } from "@/db/published/cards";
import type { FeedName } from "@/db/published/feed-name";
import { feedPath } from "@/lib/feeds/feed-paths";
import { FeedList } from "./feed-list";
import { FormatLinks } from "./format-links";
import { Subscribe } from "./subscribe";

type Props = {
  topics: Named[];
  authors: Named[];
  /** The address of the publication. */
  site: string;
};

/** All feeds, for people. */
export function FeedsPage({ topics, authors, site }: Props) {
  return (
    <div className="mx-auto max-w-page">
      <header className="pt-8 pb-6 sm:pt-12">
        <h1 className="text-title font-semibold tracking-tight">Feeds</h1>
        <p className="mt-3 max-w-measure text-dek text-pretty text-faint">
          A feed brings what is published here to a feed reader, a program that gathers the news you
          choose in one place. Copy an address into yours, or open it there: no account, no mail.
        </p>
      </header>
      <div className="border-t-2 border-rule-strong">
        <Main name="All articles" feed={{ of: "publication" }} site={site}>
          Every article, as it is published.
        </Main>
        <Main name="The daily edition" feed={{ of: "editions" }} site={site}>
          One entry a day: its titles, key takeaways and links.
        </Main>
      </div>
      <FeedList
        heading="Topics"
        named={topics}
        feedOf={(slug) => ({ of: "topic", slug })}
        site={site}
      />
      <FeedList
        heading="Authors"
        named={authors}
        feedOf={(slug) => ({ of: "author", slug })}
        site={site}
      />
    </div>
  );
}

type MainProps = { name: string; feed: FeedName; site: string; children: string };

function Main({ name, feed, site, children }: MainProps) {
  return (
    <section className="grid gap-x-12 gap-y-3 border-b border-rule py-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-heading font-semibold">{name}</h2>
        <p className="mt-1 text-base text-faint">{children}</p>
        <p className="mt-1">
          <FormatLinks feed={feed} of={name} />
        </p>
      </div>
      <Subscribe address={new URL(feedPath(feed, "rss"), site).href} of={name} />
    </section>
  );
}
