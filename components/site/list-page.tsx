import type { ArticleCard } from "@/db/published/cards";
import type { Page } from "@/db/published/keyset";
import { ArticleRows } from "./article-rows";
import { Pager } from "./pager";

type Props = {
  /** What kind of list it is: Topic, Author. */
  kind: string;
  name: string;
  about?: string;
  /** The address of the list's first page. */
  list: string;
  page: Page<ArticleCard>;
  /** The publication's time zone. */
  zone: string;
};

/** A page of the articles of a topic, of an author, or of all. */
export function ListPage({ kind, name, about, list, page, zone }: Props) {
  return (
    <div className="mx-auto max-w-page">
      <header className="border-b-2 border-rule-strong pt-8 pb-5 sm:pt-12">
        <p className="font-sans text-label font-semibold text-accent">{kind}</p>
        <h1
          dir="auto"
          className="mt-1 text-title font-semibold tracking-tight text-balance break-words"
        >
          {name}
        </h1>
        {about && (
          <p dir="auto" className="mt-3 max-w-measure text-dek text-pretty text-faint">
            {about}
          </p>
        )}
      </header>
      {page.items.length > 0 ? (
        <ArticleRows articles={page.items} zone={zone} level={2} within={name} />
      ) : (
        <p className="py-8 text-faint">
          {page.newer ? "There are no older articles." : "There are no articles here yet."}
        </p>
      )}
      <Pager list={list} page={page} />
    </div>
  );
}
