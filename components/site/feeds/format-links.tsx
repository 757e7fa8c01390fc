import type { FeedName } from "@/db/published/feed-name";
import { type FeedFormat, feedFormats, feedPath, formatNames } from "@/lib/feeds/feed-paths";

type Props = {
  feed: FeedName;
  /** What the feed is of, for who hears the links one by one. */
  of: string;
  /** The format that is shown already. */
  shown?: FeedFormat;
};

/** One feed in its three formats. */
export function FormatLinks({ feed, of, shown }: Props) {
  return (
    <span className="inline-flex flex-wrap gap-x-4 font-sans text-ui">
      {feedFormats.map((format) =>
        format === shown ? (
          <span key={format} aria-current="page" className="py-1 font-semibold">
            {formatNames[format]}
          </span>
        ) : (
          <a
            key={format}
            href={feedPath(feed, format)}
            className="py-1 underline decoration-rule underline-offset-[0.2em] hover:text-accent hover:decoration-accent"
          >
            {formatNames[format]}
            <span className="sr-only"> of {of}</span>
          </a>
        ),
      )}
    </span>
  );
}
