"use client";

import { ArticleLine } from "@/components/editor/arrangement/article-line.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import { moved } from "@/components/ui/moved";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { DeskArticle } from "@/db/editorial/live-articles";
import { mostStories } from "@/lib/content/arrangements";
import { fillers, storyItems } from "./story-items";

type Props = {
  stories: (string | null)[];
  known: Record<string, DeskArticle>;
  /** The articles where they would stand for readers now. */
  stands: string[];
  since: Record<string, string>;
  onChange: (stories: (string | null)[]) => void;
};

/** The lead and the top stories: those chosen, in an order that is the editor's, and what fills the rest. */
export function Stories({ stories, known, stands, since, onChange }: Props) {
  const items = storyItems(stories);
  const { within, after } = fillers(stories, stands);
  const titleOf = (id: string | undefined) => (id ? (known[id]?.title ?? "…") : "nothing");
  const nameOf = ({ articleId }: { articleId: string | null }) =>
    articleId ? titleOf(articleId) : "Left to the latest";

  return (
    <section aria-labelledby="stories" className="flex flex-col gap-1">
      <h2 id="stories" className="text-label font-semibold">
        Lead and top stories
      </h2>
      <p className="text-label text-faint">
        The first leads. What you choose stays until you replace it; the latest fill what is open.
      </p>
      <SortableList
        label="Lead and top stories"
        items={items}
        nameOf={nameOf}
        onReorder={(next) => onChange(next.map(({ articleId }) => articleId))}
        itemClassName="desk-row items-baseline! border-t border-rule py-2!"
      >
        {(item, index) => (
          <>
            <Place index={index} />
            {item.articleId ? (
              <ArticleLine article={known[item.articleId]}>
                {since[item.articleId] && (
                  <span>
                    chosen since <Moment at={since[item.articleId] ?? ""} short />
                  </span>
                )}
              </ArticleLine>
            ) : (
              <span className="min-w-0 grow">
                <span className="text-faint">Left to the latest, now: </span>
                <bdi>{titleOf(within[index])}</bdi>
              </span>
            )}
            {index > 0 && (
              <Button
                look="quiet"
                size="small"
                aria-label={`Make ${nameOf(item)} the lead`}
                onPress={() => {
                  onChange(moved(stories, index, 0));
                  announce(`${nameOf(item)} leads now.`);
                }}
              >
                Lead
              </Button>
            )}
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove ${nameOf(item)}`}
              className="desk-remove"
              onPress={() => {
                onChange(stories.toSpliced(index, 1));
                announce(`Removed ${nameOf(item)}. Undo brings it back.`);
              }}
            >
              ✕
            </Button>
          </>
        )}
      </SortableList>
      {after.length > 0 && (
        <ul aria-label="Filled by the latest">
          {after.map((id, index) => (
            <li
              key={id}
              className="flex items-baseline gap-2 border-t border-rule py-2 ps-5 text-faint"
            >
              <Place index={stories.length + index} />
              <span className="min-w-0 grow">
                <span className="text-label">Open, now the latest: </span>
                <bdi>{titleOf(id)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="border-t border-rule pt-2">
        <Button
          size="small"
          isDisabled={stories.length >= mostStories}
          onPress={() => onChange([...stories, null])}
        >
          Leave a place to the latest
        </Button>
      </div>
    </section>
  );
}

function Place({ index }: { index: number }) {
  return (
    <span
      className={`w-8 shrink-0 text-label tabular-nums ${index === 0 ? "font-semibold text-accent" : "text-faint"}`}
    >
      {index === 0 ? "Lead" : index + 1}
    </span>
  );
}
