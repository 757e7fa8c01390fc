import type { ArticleCard } from "@/db/published/cards";
import type { Page } from "@/db/published/keyset";
import { ArticleRows } from "./article-rows";
import { EmptyPublication } from "./empty-publication";
import { Lead } from "./lead";
import { Pager } from "./pager";
import { SecondTier } from "./second-tier";

/**
 * The broadsheet, in order of importance: the newest leads, three follow, then the rest. Only
 * two follow where the rest would be one alone.
 */
export function FrontPage({ page, zone }: { page: Page<ArticleCard>; zone: string }) {
  const [lead, ...others] = page.items;
  if (!lead) return <EmptyPublication />;
  const following = others.length === 4 ? 2 : 3;
  const latest = others.slice(following);
  return (
    <div className="mx-auto max-w-page">
      <Lead article={lead} zone={zone} />
      <SecondTier articles={others.slice(0, following)} zone={zone} />
      {latest.length > 0 && (
        <section aria-labelledby="latest" className="mt-14 border-t-2 border-rule-strong pt-3">
          <h2 id="latest" className="text-part font-semibold">
            The latest
          </h2>
          <ArticleRows articles={latest} zone={zone} level={3} />
        </section>
      )}
      <Pager list="/" page={page} />
    </div>
  );
}
