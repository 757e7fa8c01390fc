import type { ArticleCard } from "@/db/published/cards";
import { scriptLanguage } from "@/lib/reading/script-language";
import { CardLine, CardLink } from "./card-parts";
import { Picture } from "./picture";

/** Up to three stories beside one another, hairlines between. */
export function SecondTier({ articles }: { articles: ArticleCard[] }) {
  if (articles.length === 0) return null;
  return (
    <div className="columns-ruled mt-10 border-t-2 border-rule-strong">
      {articles.map((article) => (
        <SecondStory key={article.id} article={article} />
      ))}
    </div>
  );
}

function SecondStory({ article }: { article: ArticleCard }) {
  const { title, dek, hero, takeaways } = article;
  return (
    <article lang={scriptLanguage(title, dek)} className="group relative min-w-0 border-rule py-6">
      {hero && (
        <Picture
          picture={{ ...hero, alt: "" }}
          sizes="(min-width: 48rem) 24rem, 100vw"
          className="mb-4 aspect-3/2 w-full bg-tint object-cover"
        />
      )}
      <CardLine article={article} />
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
      {!hero && <Points takeaways={takeaways} />}
    </article>
  );
}

/** In the place of a picture that a story does not have: its first takeaways. */
function Points({ takeaways }: { takeaways: string[] }) {
  const told = takeaways.filter((text) => text.trim()).slice(0, 3);
  if (told.length === 0) return null;
  return (
    <ol aria-label="Key Takeaways" className="mt-4 border-t border-rule text-small leading-[1.45]">
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
