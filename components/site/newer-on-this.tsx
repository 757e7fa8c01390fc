import type { ArticleCard } from "@/db/published/cards";
import { ownLanguage } from "@/lib/reading/own-language";
import { articlePath } from "@/lib/reading/paths";
import { Moment } from "./moment";

/** For who comes upon an older article: what was published since on the same. */
export function NewerOnThis({ newer, zone }: { newer: ArticleCard[]; zone: string }) {
  if (newer.length === 0) return null;
  return (
    <aside
      aria-labelledby="newer"
      className="mt-5 border-s-2 border-accent ps-4 font-sans text-ui print:hidden"
    >
      <h2 id="newer" className="font-semibold text-accent">
        Newer on this
      </h2>
      <ul>
        {newer.map(({ id, slug, title, language, firstPublishedAt }) => (
          <li key={id} className="mt-1">
            <a
              href={articlePath(slug)}
              dir="auto"
              {...ownLanguage({ title, language })}
              className="font-semibold text-pretty break-words underline decoration-rule underline-offset-[0.2em] hover:text-accent"
            >
              {title}
            </a>{" "}
            <span className="whitespace-nowrap text-faint">
              <Moment date={firstPublishedAt} zone={zone} dayOnly />
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
