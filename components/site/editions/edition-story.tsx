import { CardLink } from "@/components/site/card-parts";
import type { ArticleCard } from "@/db/published/cards";
import { formatTime } from "@/lib/reading/moments";
import { ownLanguage } from "@/lib/reading/own-language";
import { topicPath } from "@/lib/reading/paths";

type Props = { article: ArticleCard; zone: string };

/** One of the day's articles: its title, and beside it what there is to know. */
export function EditionStory({ article, zone }: Props) {
  const { dek, topic, firstPublishedAt, readingMinutes, takeaways } = article;
  const told = takeaways.filter((text) => text.trim());
  return (
    <li
      {...ownLanguage(article)}
      className="grid gap-x-12 gap-y-3 border-b border-rule py-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 font-sans text-label text-faint">
          {topic && (
            <a
              href={topicPath(topic.slug)}
              dir="auto"
              className="font-semibold text-accent hover:underline"
            >
              {topic.name}
            </a>
          )}
          <time dateTime={firstPublishedAt.toISOString()}>
            {formatTime(firstPublishedAt, zone)}
          </time>
          <span>{readingMinutes === 1 ? "1 minute" : `${readingMinutes} minutes`}</span>
        </p>
        <h2
          dir="auto"
          className="group relative mt-1.5 text-card font-semibold text-balance break-words lg:text-heading"
        >
          <CardLink article={article} />
        </h2>
      </div>
      {told.length > 0 ? (
        <ol aria-label="Key Takeaways" className="min-w-0 text-base leading-[1.45]">
          {told.map((text, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a card's takeaways are plain texts, and nothing reorders them here
              key={index}
              dir="auto"
              className="flex gap-x-3.5 py-1.5 first:pt-0"
            >
              <span className="min-w-[1ch] font-semibold text-accent lining-nums">{index + 1}</span>
              <span className="min-w-0 text-pretty break-words">{text}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p dir="auto" className="text-base leading-[1.45] text-pretty break-words">
          {dek}
        </p>
      )}
    </li>
  );
}
