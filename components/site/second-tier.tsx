import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { CardLine, CardLink } from "./card-parts";
import { CardPicture } from "./card-picture";
import { type Widths, wholeWindow } from "./drawn";

/**
 * Up to three stories beside one another, hairlines between; one alone has its words beside its
 * picture, and the pictures of two are lower, so that none outweighs the lead's.
 */
export function SecondTier({ articles, zone }: { articles: ArticleCard[]; zone: string }) {
  if (articles.length === 0) return null;
  const alone = articles.length === 1;
  const widths = alone ? besideWords : inColumns(articles.length);
  const shape = articles.length === 2 ? "panorama" : "landscape";
  return (
    <div className="columns-ruled mt-10 border-t-2 border-rule-strong">
      {articles.map((article) => (
        <SecondStory
          key={article.id}
          article={article}
          zone={zone}
          alone={alone}
          widths={widths}
          shape={shape}
        />
      ))}
    </div>
  );
}

const besideWords: Widths = [["80rem", "29.2rem"], ["48rem", "40vw - 2.8rem"], ...wholeWindow];

/** The page's 76rem at most, less the 3rem between columns. */
function inColumns(count: number): Widths {
  const between = (count - 1) * 3;
  return [
    ["80rem", `${76 - between}rem / ${count}`],
    ["48rem", `(100vw - ${4 + between}rem) / ${count}`],
    ...wholeWindow,
  ];
}

type StoryProps = {
  article: ArticleCard;
  zone: string;
  alone: boolean;
  widths: Widths;
  shape: "landscape" | "panorama";
};

function SecondStory({ article, zone, alone, widths, shape }: StoryProps) {
  const { dek, hero, takeaways } = article;
  const abreast = hero
    ? "md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    : "md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]";
  return (
    <article
      {...ownLanguage(article)}
      className={`group relative grid min-w-0 content-start gap-x-12 gap-y-4 border-rule py-6 ${alone ? abreast : ""}`}
    >
      {hero && <CardPicture hero={hero} widths={widths} shape={shape} />}
      <div className="min-w-0">
        <CardLine article={article} zone={zone} />
        <h2
          dir="auto"
          className="mt-1.5 text-second font-semibold tracking-tight text-balance break-words"
        >
          <CardLink article={article} />
        </h2>
        {dek && (
          <p
            dir="auto"
            className="mt-3 line-clamp-5 text-base leading-[1.45] text-pretty break-words text-faint"
          >
            {dek}
          </p>
        )}
        {hero && alone && (
          <div className="mt-5">
            <Points takeaways={takeaways} />
          </div>
        )}
      </div>
      {!hero && <Points takeaways={takeaways} />}
    </article>
  );
}

/** A story's first takeaways, in the place of a picture that it does not have or beside one. */
function Points({ takeaways }: { takeaways: string[] }) {
  const told = takeaways.filter((text) => text.trim()).slice(0, 3);
  if (told.length === 0) return null;
  return (
    <ol aria-label="Key Takeaways" className="border-t border-rule text-small leading-[1.45]">
      {told.map((text, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a card's takeaways are plain texts, and nothing reorders them here
          key={index}
          dir="auto"
          className="flex gap-x-3 border-rule py-2.5 not-first:border-t"
        >
          <span className="font-semibold text-accent">{index + 1}</span>
          <span className="min-w-0 text-pretty break-words">{text}</span>
        </li>
      ))}
    </ol>
  );
}
