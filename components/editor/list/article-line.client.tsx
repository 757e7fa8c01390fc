"use client";

import { Fragment } from "react";
import { StateMark } from "@/components/editor/article/state-mark";
import { Checkbox } from "@/components/ui/checkbox.client";
import { Moment } from "@/components/ui/moment.client";
import type { Marked } from "@/lib/content/search/marked";
import type { ListedArticle } from "./list-section";
import { saidOfReason } from "./said-of-view";

type Props = {
  article: ListedArticle;
  isChosen: boolean;
  onChoose: (chosen: boolean) => void;
};

const cell = "py-2 pe-4 align-baseline";
/** On a phone all that a row says stands under its title. */
export const wide = "max-md:hidden";

/** An article in a list: it is opened by its title, and chosen by its box. */
export function ArticleLine({ article, isChosen, onChoose }: Props) {
  const { id, title, state, topic, authors, at, updatedAt, updatedBy, found } = article;
  return (
    <tr
      data-article={id}
      data-chosen={isChosen || undefined}
      className="border-t border-rule first:border-t-0 focus-within:bg-tint hover:bg-tint data-chosen:bg-tint"
    >
      <td className="w-8 align-baseline">
        <Checkbox
          label={`Choose ${title || "the untitled article"}`}
          isSelected={isChosen}
          onChange={onChoose}
        />
      </td>
      <th scope="row" className={`${cell} text-start font-semibold`}>
        <a
          href={`/editor/articles/${id}`}
          data-row-link
          dir="auto"
          className="text-pretty wrap-anywhere no-underline hover:underline"
        >
          {title ? (
            <Pieces pieces={found?.title ?? [{ text: title, marked: false }]} />
          ) : (
            <Untitled />
          )}
        </a>
        <About article={article} />
        <span className="mt-1 flex flex-wrap gap-x-4 text-label font-normal text-faint md:hidden">
          <StateMark state={state} />
          <Moment at={at ?? updatedAt} />
        </span>
      </th>
      <td className={`${cell} ${wide} w-40`}>
        <StateMark state={state} />
      </td>
      <td dir="auto" className={`${cell} ${wide} w-32 text-faint`}>
        {topic}
      </td>
      <td dir="auto" className={`${cell} ${wide} w-40 text-faint`}>
        {authors.join(", ")}
      </td>
      <td className={`${cell} ${wide} w-44 pe-0 text-faint`}>
        <Moment at={at ?? updatedAt} />
        {!at && updatedBy && <span className="block text-label">{updatedBy}</span>}
      </td>
    </tr>
  );
}

/** Why it is here, and what was found in it. */
function About({ article: { reason, by = null, note, found } }: { article: ListedArticle }) {
  const passage = found?.passage.some(({ marked }) => marked) ? found.passage : undefined;
  if (!reason && !passage) return null;
  return (
    <span className="block text-label font-normal text-faint">
      {reason && saidOfReason(reason, by)}
      {note && (
        <span dir="auto" className="line-clamp-2">
          “{note}”
        </span>
      )}
      {passage && (
        <span dir="auto" className="line-clamp-2">
          <Pieces pieces={passage} />
        </span>
      )}
    </span>
  );
}

/** A text with what was searched for marked; its pieces are told apart by where they begin. */
function Pieces({ pieces }: { pieces: Marked[] }) {
  let start = 0;
  return pieces.map(({ text, marked }) => {
    const key = start;
    start += text.length;
    return marked ? (
      <mark key={key} className="bg-transparent text-ink underline decoration-accent decoration-2">
        {text}
      </mark>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}

function Untitled() {
  return <span className="text-faint italic">Untitled</span>;
}
