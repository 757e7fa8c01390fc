import type { SearchResult } from "@/db/search/search-articles";
import { ownLanguage } from "@/lib/reading/own-language";
import { articlePath } from "@/lib/reading/paths";
import { CardLine } from "../card-parts";
import { RowPicture } from "../row-picture";
import { MarkedText } from "./marked-text";

type Props = {
  results: SearchResult[];
  /** The publication's time zone. */
  zone: string;
};

/** What was found, each with the passage that says most of it. */
export function SearchResults({ results, zone }: Props) {
  return (
    <ol className="mt-1">
      {results.map((article) => (
        <li
          key={article.id}
          {...ownLanguage(article)}
          className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 border-b border-rule py-5 sm:gap-x-8"
        >
          <div className="min-w-0 max-w-measure">
            <CardLine article={article} zone={zone} />
            <h2 dir="auto" className="mt-1 text-card font-semibold text-pretty break-words">
              <a
                href={articlePath(article.slug)}
                className="group-hover:text-accent after:absolute after:inset-0"
              >
                <MarkedText pieces={article.titleMarked} />
              </a>
            </h2>
            <p dir="auto" className="mt-1.5 text-small text-pretty break-words text-faint">
              <MarkedText pieces={article.excerpt} />
            </p>
          </div>
          <RowPicture picture={article.hero} />
        </li>
      ))}
    </ol>
  );
}
