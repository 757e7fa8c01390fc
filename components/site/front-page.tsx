import type { FrontPage as Front } from "@/db/published/front";
import { ArticleRows } from "./article-rows";
import { EmptyPublication } from "./empty-publication";
import { Lead } from "./lead";
import { Pager } from "./pager";
import { PinnedTopic } from "./pinned-topic";
import { SecondTier } from "./second-tier";
import { ThirdTier } from "./third-tier";
import { TopicColumns } from "./topic-columns";

/** How many top stories have a picture. */
const inSecondTier = 3;

/** The broadsheet, in order of importance: on a phone in one column, in the same order. */
export function FrontPage({ page, zone }: { page: Front; zone: string }) {
  const { lead, topStories, sections, latest, older } = page;
  if (!lead) return <EmptyPublication />;
  const pinned = sections.filter(({ isPinned }) => isPinned);
  const others = sections.filter(({ isPinned }) => !isPinned);
  return (
    <div className="mx-auto max-w-page">
      <Lead article={lead} zone={zone} />
      <SecondTier articles={topStories.slice(0, inSecondTier)} zone={zone} />
      <ThirdTier articles={topStories.slice(inSecondTier)} zone={zone} />
      {pinned.map((section) => (
        <PinnedTopic key={section.topic.slug} section={section} zone={zone} />
      ))}
      <TopicColumns sections={others} zone={zone} />
      {latest.length > 0 && (
        <section aria-labelledby="latest" className="mt-14 border-t-2 border-rule-strong pt-3">
          <h2 id="latest" className="text-part font-semibold">
            The latest
          </h2>
          <ArticleRows articles={latest} zone={zone} level={3} />
        </section>
      )}
      <Pager list="/" page={{ older, newer: undefined }} />
    </div>
  );
}
