"use client";

import { Checkbox } from "@/components/ui/checkbox.client";
import { ArticleLine, wide } from "./article-line.client";
import type { ListSection } from "./list-section";
import type { Selection } from "./use-selection.client";

/** One list of articles; on the morning's page under its heading. */
export function SectionTable({
  section: { id, title, when, articles, more },
  isAlone,
  selection,
}: {
  section: ListSection;
  /** Whether it is the only one, whose heading the page's own says already. */
  isAlone: boolean;
  selection: Selection;
}) {
  const ids = articles.map((article) => article.id);
  const chosen = ids.filter((id) => selection.has(id)).length;
  return (
    <section aria-labelledby={`list-${id}`} className={isAlone ? "" : "mb-8"}>
      <h2
        id={`list-${id}`}
        className={isAlone ? "sr-only" : "mb-1 font-serif text-part font-semibold"}
      >
        {title}
      </h2>
      <table className="w-full border-b border-rule text-start">
        <thead className="text-label text-faint">
          <tr>
            <th scope="col" className={`${head} w-8 pe-0`}>
              <Checkbox
                label={`Choose all of ${title}`}
                isSelected={chosen > 0 && chosen === ids.length}
                isIndeterminate={chosen > 0 && chosen < ids.length}
                onChange={(all) => selection.chooseAll(ids, all)}
              />
            </th>
            {["Title", "State", "Topic", "Author", when].map((name) => (
              <th key={name} scope="col" className={`${head} ${name === "Title" ? "" : wide}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <ArticleLine
              key={article.id}
              article={article}
              isChosen={selection.has(article.id)}
              onChoose={(isChosen) => selection.choose(article.id, isChosen)}
            />
          ))}
        </tbody>
      </table>
      {more && (
        <p className="py-1.5 text-label">
          <a href={more.address} className="text-faint underline hover:text-ink">
            {more.name}
          </a>
        </p>
      )}
    </section>
  );
}

const head = "border-b border-rule-strong py-1 pe-4 text-start font-normal";
