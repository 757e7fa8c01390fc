import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";
import { RowPicture } from "./row-picture";

type Props = {
  articles: ArticleCard[];
  /** The publication's time zone. */
  zone: string;
  /** The level of the titles, one below the heading over the list. */
  level: 2 | 3;
  /** The name of the topic whose page it is, not said again in each row. */
  within?: string;
};

/** Articles one under another, two abreast where there is room. */
export function ArticleRows({ articles, zone, level, within }: Props) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <ul className="mt-1 grid gap-x-12 lg:grid-cols-2">
      {articles.map((article) => (
        <li
          key={article.id}
          {...ownLanguage(article)}
          className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 border-b border-rule py-5"
        >
          <div className="min-w-0">
            <CardLine article={article} zone={zone} within={within} />
            <Title dir="auto" className="mt-1 text-card font-semibold text-pretty break-words">
              <CardLink article={article} />
            </Title>
            {article.dek && (
              <p
                dir="auto"
                className="mt-1.5 line-clamp-2 text-small text-pretty break-words text-faint"
              >
                {article.dek}
              </p>
            )}
          </div>
          <RowPicture picture={article.hero} />
        </li>
      ))}
    </ul>
  );
}
