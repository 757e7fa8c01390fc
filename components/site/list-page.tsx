import type { ArticleCard, PictureRef } from "@/db/published/cards";
import type { Page } from "@/db/published/keyset";
import type { Link } from "@/lib/content/taxonomy";
import { ArticleRows } from "./article-rows";
import type { Widths } from "./drawn";
import { Lead } from "./lead";
import { Pager } from "./pager";
import { Picture } from "./picture";

type Props = {
  /** What kind of list it is: Topic, Author. */
  kind: string;
  name: string;
  about?: string;
  /** The address of the list's first page. */
  list: string;
  page: Page<ArticleCard>;
  /** What the editors put first; the newest article where they chose none. */
  lead?: ArticleCard | undefined;
  portrait?: PictureRef | null;
  links?: Link[];
  /** The publication's time zone. */
  zone: string;
};

const portraitWidths: Widths = [
  ["40rem", "9rem"],
  [undefined, "6rem"],
];

/** A page of the articles of a topic, of an author, or of all. */
export function ListPage(props: Props) {
  const { kind, name, about, list, page, lead, portrait, links = [], zone } = props;
  const others = page.items.filter(({ id }) => id !== lead?.id);
  return (
    <div className="mx-auto max-w-page">
      <header
        className={`border-b-2 border-rule-strong pt-8 pb-5 sm:pt-12 ${portrait ? "grid grid-cols-[auto_minmax(0,1fr)] items-end gap-x-6" : ""}`}
      >
        {portrait && (
          <div className="w-24 sm:w-36">
            <Picture picture={portrait} widths={portraitWidths} shape="square" priority />
          </div>
        )}
        <div className="min-w-0">
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
          {links.length > 0 && (
            <ul className="mt-3 flex flex-wrap gap-x-6 font-sans text-ui">
              {links.map(({ label, url }) => (
                <li key={url}>
                  <a
                    href={url}
                    rel="me"
                    dir="auto"
                    className="inline-block py-1 underline hover:text-accent"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </header>
      {lead && <Lead article={lead} zone={zone} />}
      {lead && others.length > 0 && <div className="mt-10 border-t-2 border-rule-strong" />}
      {page.items.length > 0 ? (
        <ArticleRows articles={others} zone={zone} level={2} within={name} />
      ) : (
        <p className="py-8 text-faint">
          {page.newer ? "There are no older articles." : "There are no articles here yet."}
        </p>
      )}
      <Pager list={list} page={page} />
    </div>
  );
}
