import type { FeedAddress } from "@/lib/feeds/feed-paths";
import { feedPath, formatNames } from "@/lib/feeds/feed-paths";
import type { getFeedPage } from "@/lib/feeds/get-feed-page";
import { Moment } from "../moment";
import { FormatLinks } from "./format-links";
import { Subscribe } from "./subscribe";

type Shown = NonNullable<Awaited<ReturnType<typeof getFeedPage>>>;

type Props = {
  feed: FeedAddress;
  shown: Shown;
  /** The address of the publication. */
  site: string;
  /** The publication's time zone. */
  zone: string;
};

/** A feed as a person sees it who opens its address in a browser. */
export function FeedView({ feed, shown, site, zone }: Props) {
  const path = feedPath(feed.name, feed.format);
  const { title, description, entries } = shown;
  return (
    <div className="mx-auto max-w-brief">
      <header className="pt-8 pb-6 sm:pt-12">
        <p className="font-sans text-label font-semibold text-accent">
          {feed.format === "json" ? "JSON feed" : `${formatNames[feed.format]} feed`}
        </p>
        <h1
          dir="auto"
          className="mt-1 text-title font-semibold tracking-tight text-balance break-words"
        >
          {title}
        </h1>
        <p dir="auto" className="mt-3 max-w-measure text-dek text-pretty text-faint">
          {description}
        </p>
      </header>
      <section aria-label="Subscribe" className="border-y border-y-rule-strong bg-tint px-4 py-4">
        <p className="max-w-measure text-base text-pretty">
          You have opened the address of a feed. It is meant for a feed reader, a program that
          gathers the news you choose in one place: copy it into yours, or open it there.
        </p>
        <div className="mt-3">
          <Subscribe address={new URL(path, site).href} />
        </div>
        <p className="mt-3 flex flex-wrap items-baseline gap-x-4 border-t border-rule pt-2 font-sans text-ui">
          <FormatLinks feed={feed.name} of={title} shown={feed.format} />
          <Quiet href={`${path}?raw`}>What a program sees</Quiet>
          <Quiet href="/feeds">All feeds</Quiet>
        </p>
      </section>
      <h2 className="mt-10 text-heading font-semibold">In this feed now</h2>
      {entries.length > 0 ? (
        <Entries entries={entries} zone={feed.name.of === "editions" ? undefined : zone} />
      ) : (
        <Nothing />
      )}
    </div>
  );
}

type EntriesProps = {
  entries: Shown["entries"];
  /** Left out where an entry is a day, and its title the date. */
  zone: string | undefined;
};

function Entries({ entries, zone }: EntriesProps) {
  return (
    <ol className="mt-2 border-t border-rule">
      {entries.map(({ id, path, title, summary, publishedAt, language }) => (
        <li key={id} lang={language} className="border-b border-rule py-4">
          {zone && (
            <p className="font-sans text-label text-faint">
              <Moment date={publishedAt} zone={zone} dayOnly />
            </p>
          )}
          <h3 dir="auto" className="mt-0.5 text-card font-semibold text-pretty break-words">
            <a href={path} className="hover:text-accent">
              {title}
            </a>
          </h3>
          {summary && (
            <p dir="auto" className="mt-1 text-small text-pretty break-words text-faint">
              {summary}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Nothing() {
  return <p className="py-6 text-faint">Nothing yet. What is published will appear here.</p>;
}

function Quiet({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="py-1 underline decoration-rule underline-offset-[0.2em] hover:text-accent hover:decoration-accent"
    >
      {children}
    </a>
  );
}
