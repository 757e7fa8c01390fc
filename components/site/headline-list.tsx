import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";

type Props = { articles: ArticleCard[]; zone: string; within: string };

/** The other articles of a topic's section: headlines, hairlines between. */
export function HeadlineList({ articles, zone, within }: Props) {
  if (articles.length === 0) return null;
  return (
    <ul className="min-w-0">
      {articles.map((article) => (
        <li
          key={article.id}
          {...ownLanguage(article)}
          className="group relative border-t border-rule py-3.5"
        >
          <h3
            dir="auto"
            className="mb-1 text-body leading-[1.28] font-semibold text-pretty break-words"
          >
            <CardLink article={article} />
          </h3>
          <CardLine article={article} zone={zone} within={within} />
        </li>
      ))}
    </ul>
  );
}
