"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { SearchBox } from "@/components/ui/search-box.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { Choice } from "@/db/editorial/choices";
import { mostTopics } from "@/lib/content/arrangements";

type Props = {
  /** Ids of topics. */
  pinned: string[];
  topics: Choice[];
  onChange: (pinned: string[]) => void;
};

/** The topics whose newest articles have a place above the other topics. */
export function PinnedTopics({ pinned, topics, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const nameOf = ({ id }: { id: string }) =>
    topics.find((topic) => topic.id === id)?.name ?? "A topic that is no more";
  const offered = topics.filter(
    ({ id, name }) =>
      !pinned.includes(id) && name.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  return (
    <section aria-labelledby="pinned-topics" className="flex flex-col gap-1">
      <h2 id="pinned-topics" className="text-label font-semibold">
        Pinned topics
      </h2>
      <p className="text-label text-faint">
        Each shows its newest articles across the page, above the other topics.
      </p>
      <SortableList
        label="Pinned topics"
        items={pinned.map((id) => ({ id }))}
        nameOf={nameOf}
        onReorder={(items) => onChange(items.map(({ id }) => id))}
        itemClassName="desk-row border-t border-rule"
      >
        {(item, index) => (
          <>
            <bdi className="grow font-semibold">{nameOf(item)}</bdi>
            <Button
              look="quiet"
              size="small"
              aria-label={`Unpin ${nameOf(item)}`}
              className="desk-remove"
              onPress={() => {
                onChange(pinned.toSpliced(index, 1));
                announce(`Unpinned ${nameOf(item)}. Undo brings it back.`);
              }}
            >
              ✕
            </Button>
          </>
        )}
      </SortableList>
      <SearchBox
        label="Pin a topic"
        placeholder={pinned.length < mostTopics ? "Pin a topic…" : `At most ${mostTopics} topics`}
        options={offered}
        typed={typed}
        onType={setTyped}
        onChoose={(id) => onChange([...pinned, id])}
        empty="No topic has this name."
        isDisabled={pinned.length >= mostTopics}
      />
    </section>
  );
}
