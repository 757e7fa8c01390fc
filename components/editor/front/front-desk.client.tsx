"use client";

import { ArrangementBar } from "@/components/editor/arrangement/arrangement-bar.client";
import type { ArrangingActions, FindLive } from "@/components/editor/arrangement/arranging-actions";
import { ConflictNotice } from "@/components/editor/arrangement/conflict-notice.client";
import { PreviewFrame } from "@/components/editor/arrangement/preview-frame.client";
import { useArrangement } from "@/components/editor/arrangement/use-arrangement.client";
import type { Arranging } from "@/db/editorial/arranging";
import type { Choice } from "@/db/editorial/choices";
import { automaticFront, type FrontArrangement, mostStories } from "@/lib/content/arrangements";
import { Finder } from "./finder.client";
import { PinnedTopics } from "./pinned-topics.client";
import { Stories } from "./stories.client";

type Props = {
  start: Arranging<FrontArrangement>;
  topics: Choice[];
  actions: ArrangingActions<FrontArrangement>;
  find: FindLive;
  /** The address of the newest edition's desk. */
  edition: string | undefined;
};

/** The front page at the desk: what is chosen, where to find more, and what readers will see. */
export function FrontDesk({ start, topics, actions, find, edition }: Props) {
  const { keeper, state } = useArrangement(actions, start);
  const { value, known, now } = state;
  const { stories } = value;
  const titleOf = (id: string) => known[id]?.title || "An article that is no more";
  const topicName = (id: string) => topics.find((topic) => topic.id === id)?.name ?? "A topic";
  return (
    <>
      <ArrangementBar
        title="Front page"
        keeper={keeper}
        state={state}
        automatic={automaticFront}
        automaticName="Clear all"
        publishName="Publish front page"
      >
        {edition && (
          <a href={edition} className="text-label underline">
            Order of the day
          </a>
        )}
      </ArrangementBar>
      <ConflictNotice
        keeper={keeper}
        state={state}
        describe={(one) => (
          <ol className="list-decimal ps-5 text-label">
            {one.stories.map((id, index) => (
              <li key={id ?? `open-${index}`}>{id ? titleOf(id) : "Left to the latest"}</li>
            ))}
            {one.topics.map((id) => (
              <li key={id}>Pinned: {topicName(id)}</li>
            ))}
            {one.stories.length + one.topics.length === 0 && <li>Nothing chosen</li>}
          </ol>
        )}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 px-4 py-5 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-7">
          <Stories
            stories={stories}
            known={known}
            stands={now.stands}
            since={now.arrangement.since}
            onChange={(next) => keeper.change({ ...value, stories: next })}
          />
          <PinnedTopics
            pinned={value.topics}
            topics={topics}
            onChange={(next) => keeper.change({ ...value, topics: next })}
          />
          <Finder
            find={find}
            chosen={stories}
            isFull={stories.length >= mostStories}
            onChoose={(article, place) => {
              keeper.learn([article]);
              const others = stories.filter((id) => id !== article.id);
              keeper.change({
                ...value,
                stories: place === "lead" ? [article.id, ...others] : [...others, article.id],
              });
            }}
          />
        </div>
        <div className="lg:sticky lg:top-14 lg:self-start">
          <PreviewFrame address="/editor/front-page/preview" version={now.arrangement.version} />
        </div>
      </div>
    </>
  );
}
