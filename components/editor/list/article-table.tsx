import { StateMark } from "@/components/editor/article/state-mark";
import { Moment } from "@/components/ui/moment.client";
import type { ArticleRow } from "@/db/editorial/list-articles";

/** The articles, last changed first. */
export function ArticleTable({ articles }: { articles: ArticleRow[] }) {
  return (
    <table className="w-full border-b border-rule text-start">
      <thead className="text-label text-faint">
        <tr>
          {["Title", "State", "Topic", "Author", "Last edit"].map((name) => (
            <th
              key={name}
              scope="col"
              className={`border-b border-rule-strong py-1.5 pe-4 text-start font-normal ${name === "Topic" || name === "Author" ? wide : ""}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </tbody>
    </table>
  );
}

const cell = "py-2 pe-4 align-baseline";
/** On a phone a row says what, in which state, and who was there last. */
const wide = "max-md:hidden";

function ArticleLine({ article }: { article: ArticleRow }) {
  const { id, title, state, topic, authors, updatedAt, updatedBy } = article;
  return (
    <tr className="relative border-t border-rule first:border-t-0 hover:bg-tint">
      <th scope="row" className={`${cell} max-w-120 text-start font-semibold`}>
        <a
          href={`/editor/articles/${id}`}
          dir="auto"
          className="text-pretty break-words no-underline after:absolute after:inset-0 hover:underline"
        >
          {title || <span className="text-faint italic">Untitled</span>}
        </a>
      </th>
      <td className={cell}>
        <StateMark state={state} />
      </td>
      <td dir="auto" className={`${cell} ${wide} text-faint`}>
        {topic}
      </td>
      <td dir="auto" className={`${cell} ${wide} text-faint`}>
        {authors.join(", ")}
      </td>
      <td className={`${cell} text-faint`}>
        <Moment at={updatedAt} className="max-md:whitespace-normal" />
        {updatedBy && <span className="block text-label">{updatedBy}</span>}
      </td>
    </tr>
  );
}
