import type { ArticleCard } from "@/db/published/cards";
import { articlePath } from "@/lib/reading/paths";
import { houseWords } from "./house-words";
import { Moment } from "./moment";

type LineProps = {
  article: ArticleCard;
  /** The publication's time zone. */
  zone: string;
  /** The topic whose page it stands on. */
  within?: string;
};

/** Topic, day and minutes: the small line of every card. */
export function CardLine({ article, zone, within }: LineProps) {
  const { topic, firstPublishedAt, readingMinutes } = article;
  return (
    <p className="flex flex-wrap gap-x-3 font-sans text-label text-faint">
      {topic && topic.name !== within && (
        <bdi className="font-semibold text-accent">{topic.name}</bdi>
      )}
      <span {...houseWords}>
        <Moment date={firstPublishedAt} zone={zone} dayOnly />
      </span>
      <span {...houseWords}>{readingMinutes === 1 ? "1 minute" : `${readingMinutes} minutes`}</span>
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
