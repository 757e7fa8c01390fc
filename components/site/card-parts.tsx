import type { ArticleCard } from "@/db/published/cards";
import { articlePath, topicPath } from "@/lib/reading/paths";
import { Moment } from "./moment";

/** Topic, day and minutes: the small line of every card. */
export function CardLine({ article }: { article: ArticleCard }) {
  const { topic, firstPublishedAt, readingMinutes } = article;
  return (
    <p className="flex flex-wrap gap-x-3 font-sans text-label text-faint">
      {topic && (
        <a
          href={topicPath(topic.slug)}
          className="relative z-1 font-semibold text-accent hover:underline"
        >
          <bdi>{topic.name}</bdi>
        </a>
      )}
      <span>
        <Moment date={firstPublishedAt} dayOnly />
      </span>
      <span>{readingMinutes === 1 ? "1 minute" : `${readingMinutes} minutes`}</span>
    </p>
  );
}

/** The title's link; its area is the whole of the nearest `relative` ancestor. */
export function CardLink({ article }: { article: ArticleCard }) {
  return (
    <a
      href={articlePath(article.slug)}
      className="group-hover:text-accent after:absolute after:inset-0"
    >
      {article.title}
    </a>
  );
}
