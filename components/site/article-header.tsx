import type { PublishedArticle } from "@/db/published/whole-article";
import { topicPath } from "@/lib/reading/paths";
import { Byline } from "./byline";

type Props = { article: PublishedArticle; zone: string };

export function ArticleHeader({ article, zone }: Props) {
  const { title, dek, topics } = article;
  return (
    <header className="pt-8 sm:pt-14">
      {topics.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 font-sans text-ui font-semibold text-accent">
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={topicPath(slug)} dir="auto" className="inline-block py-1 hover:underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h1
        dir="auto"
        className="mt-2 text-title font-semibold tracking-tight text-balance break-words"
      >
        {title}
      </h1>
      {dek && (
        <p dir="auto" className="mt-5 max-w-[46rem] text-dek text-pretty break-words text-faint">
          {dek}
        </p>
      )}
      <Byline article={article} zone={zone} />
    </header>
  );
}
