"use client";

import { ArrangementBar } from "@/components/editor/arrangement/arrangement-bar.client";
import type { ArrangingActions } from "@/components/editor/arrangement/arranging-actions";
import { ArticleLine } from "@/components/editor/arrangement/article-line.client";
import { ConflictNotice } from "@/components/editor/arrangement/conflict-notice.client";
import { PreviewFrame } from "@/components/editor/arrangement/preview-frame.client";
import { useArrangement } from "@/components/editor/arrangement/use-arrangement.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { Arranging } from "@/db/editorial/arranging";
import { type EditionOrder, mostOrdered } from "@/lib/content/arrangements";
import { dayOrder } from "./day-order";

type Props = {
  day: string;
  /** The day in words. */
  name: string;
  /** The days before and after that have articles. */
  beside: { previous: string | undefined; next: string | undefined };
  start: Arranging<EditionOrder>;
  /** How many articles the day has. */
  count: number;
  actions: ArrangingActions<EditionOrder>;
};

/** The order of a day's edition at the desk. */
export function EditionDesk({ day, name, beside, start, count, actions }: Props) {
  const { keeper, state } = useArrangement(actions, start);
  const { value, known, now } = state;
  const titleOf = (id: string) => known[id]?.title ?? "An article that is no more";
  const shown = dayOrder(value, now.stands);
  return (
    <>
      <ArrangementBar
        title={name}
        keeper={keeper}
        state={state}
        automatic={[]}
        automaticName="By time"
        publishName="Publish order"
      >
        <nav aria-label="Days" className="flex gap-x-3 text-label">
          {beside.previous && (
            <a href={`/editor/editions/${beside.previous}`}>← {beside.previous}</a>
          )}
          {beside.next && <a href={`/editor/editions/${beside.next}`}>{beside.next} →</a>}
          {count > 0 && (
            <a href={`/editions/${day}`} target="_blank" className="underline" rel="noreferrer">
              View edition
            </a>
          )}
        </nav>
      </ArrangementBar>
      <ConflictNotice
        keeper={keeper}
        state={state}
        describe={(order) => (
          <ol className="list-decimal ps-5 text-label">
            {order.slice(0, 10).map((id) => (
              <li key={id}>{titleOf(id)}</li>
            ))}
            {order.length === 0 && <li>By time</li>}
          </ol>
        )}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 px-4 py-5 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <section aria-labelledby="order" className="flex min-w-0 flex-col gap-1">
          <h2 id="order" className="text-label font-semibold">
            Order of the day
          </h2>
          <p className="text-label text-faint">
            {count === 0
              ? "Nothing was published on this day."
              : value.length === 0
                ? "By time, the newest first, until you move an article."
                : "In your order. What is published later that day stands below, the newest first, until you move it."}
            {count > mostOrdered && ` The first ${mostOrdered} of ${count} can be ordered.`}
          </p>
          <SortableList
            label="Order of the day"
            items={shown.map((id) => ({ id }))}
            nameOf={({ id }) => titleOf(id)}
            onReorder={(items) => keeper.change(items.map(({ id }) => id))}
            itemClassName="desk-row items-baseline! border-t border-rule py-2!"
          >
            {({ id }, index) => (
              <>
                <span className="w-6 shrink-0 text-label text-faint tabular-nums">{index + 1}</span>
                <ArticleLine article={known[id]}>
                  {value.length > 0 && !value.includes(id) && (
                    <span className="text-caution">
                      <span aria-hidden>◐ </span>not placed: by time
                    </span>
                  )}
                </ArticleLine>
              </>
            )}
          </SortableList>
        </section>
        {count > 0 && (
          <div className="lg:sticky lg:top-14 lg:self-start">
            <PreviewFrame
              address={`/editor/editions/${day}/preview`}
              version={now.arrangement.version}
            />
          </div>
        )}
      </div>
    </>
  );
}
