"use client";

import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment.client";
import type { DeskArticle } from "@/db/editorial/live-articles";

type Props = { article: DeskArticle | undefined; children?: ReactNode };

/** An article in a list that is arranged: its title, and the little that helps to place it. */
export function ArticleLine({ article, children }: Props) {
  if (!article) return <span className="grow text-faint italic">An article that is no more</span>;
  const { id, title, topic, firstPublishedAt, isLive } = article;
  return (
    <span className="flex min-w-0 grow flex-col">
      <a
        href={`/editor/articles/${id}`}
        dir="auto"
        className={`text-pretty break-words no-underline hover:underline ${isLive ? "font-semibold" : "text-faint line-through"}`}
      >
        {title || "Untitled"}
      </a>
      <span className="flex flex-wrap gap-x-2 text-label text-faint">
        {isLive ? (
          <>
            {topic && <bdi>{topic}</bdi>}
            {firstPublishedAt && <Moment at={firstPublishedAt} short />}
            {children}
          </>
        ) : (
          <span className="text-caution">
            <span aria-hidden>▲ </span>Withdrawn: its place goes to the next
          </span>
        )}
      </span>
    </span>
  );
}
