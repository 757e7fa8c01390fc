import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";

/** The top stories after the second tier: words alone, as many abreast as leaves no gap if that can be. */
export function ThirdTier({ articles, zone }: { articles: ArticleCard[]; zone: string }) {
  if (articles.length === 0) return null;
  return (
    <ul
      className={`mt-6 grid gap-x-12 border-t border-rule ${abreast[articles.length] ?? "md:grid-cols-3"}`}
    >
      {articles.map((article) => (
        <li
          key={article.id}
          {...ownLanguage(article)}
          className="group relative min-w-0 border-b border-rule py-5"
        >
          <CardLine article={article} zone={zone} />
          <h2 dir="auto" className="mt-1 text-card font-semibold text-pretty break-words">
            <CardLink article={article} />
          </h2>
          {article.dek && (
            <p
              dir="auto"
              className="mt-1.5 line-clamp-3 text-small text-pretty break-words text-faint"
            >
              {article.dek}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const abreast: Record<number, string> = { 1: "", 2: "md:grid-cols-2", 4: "md:grid-cols-2" };
