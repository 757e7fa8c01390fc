import type { FeedName } from "@/db/published/feed-name";
import { FormatLinks } from "./format-links";

/** At the foot of a list: its feed, for who wants to hear of what comes. */
export function Follow({ feed, of }: { feed: FeedName; of: string }) {
  return (
    <p className="mx-auto mt-10 flex max-w-page flex-wrap items-baseline gap-x-4 font-sans text-ui text-faint print:hidden">
      <span>
        Follow <bdi>{of}</bdi> in a feed reader
      </span>
      <FormatLinks feed={feed} of={of} />
    </p>
  );
}
