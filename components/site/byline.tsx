import { Fragment } from "react";
import type { PublishedArticle } from "@/db/published/whole-article";
import { isoDay } from "@/lib/reading/moments";
import { authorPath, editionPath } from "@/lib/reading/paths";
import { houseWords } from "./house-words";
import { Moment } from "./moment";

type Props = {
  article: Pick<
    PublishedArticle,
    "authors" | "firstPublishedAt" | "publishedAt" | "readingMinutes"
  >;
  /** The publication's time zone. */
  zone: string;
};

export function Byline({ article, zone }: Props) {
  const { authors, firstPublishedAt, publishedAt, readingMinutes } = article;
  return (
    <div className="mt-6 flex flex-wrap gap-x-5 gap-y-1 border-t border-rule pt-3 font-sans text-ui text-faint">
      {authors.length > 0 && (
        <p {...houseWords}>
          By{" "}
          {authors.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && (index === authors.length - 1 ? " and " : ", ")}
              <a
                href={authorPath(slug)}
                rel="author"
                className="font-semibold text-ink hover:text-accent hover:underline"
              >
                <bdi>{name}</bdi>
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <p {...houseWords}>
        <a
          href={editionPath(isoDay(firstPublishedAt, zone))}
          title="The edition of this day"
          className="hover:text-accent hover:underline"
        >
          <Moment date={firstPublishedAt} zone={zone} />
        </a>
      </p>
      {isUpdate(firstPublishedAt, publishedAt) && (
        <p {...houseWords}>
          Updated <Moment date={publishedAt} zone={zone} />
        </p>
      )}
      <p {...houseWords}>
        {readingMinutes === 1 ? "1 minute" : `${readingMinutes} minutes`} to read
      </p>
    </div>
  );
}

/** A time that reads the same to the minute is no news. */
function isUpdate(first: Date, latest: Date): boolean {
  return latest.getTime() - first.getTime() >= 60_000;
}
