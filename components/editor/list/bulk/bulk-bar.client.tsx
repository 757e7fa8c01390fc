"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import type { BulkAct } from "@/db/editorial/bulk/bulk-act";
import type { Choice } from "@/db/editorial/choices";
import type { Selection } from "../use-selection.client";
import { articlesSaid, type BulkActions, type BulkItem } from "./bulk-acts";
import { BulkTold } from "./bulk-told.client";
import { ConfirmBulk } from "./confirm-bulk.client";
import { TopicMenu } from "./topic-menu.client";
import { useBulk } from "./use-bulk.client";

type Props = {
  items: BulkItem[];
  selection: Selection;
  actions: BulkActions;
  topics: Choice[];
  mayPublish: boolean;
};

/** What can be done with the chosen articles, and what was done last with a way back. */
export function BulkBar({ items, selection, actions, topics, mayPublish }: Props) {
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? "the topic";
  const { phase, act, undo, dismiss } = useBulk(actions, nameOf);
  const [asked, setAsked] = useState<"publish" | "unpublish">();
  const isActing = phase.kind === "acting";

  async function run(wanted: BulkAct) {
    setAsked(undefined);
    if (await act(wanted, items)) selection.clear();
  }

  if (items.length === 0 && phase.kind === "idle") return null;
  return (
    <div className="sticky bottom-0 z-10 mt-4 border-t-2 border-rule-strong bg-paper py-2">
      <BulkTold phase={phase} onUndo={undo} onDismiss={dismiss} />
      {items.length > 0 && (
        <section aria-label="Chosen articles" className="flex flex-wrap items-center gap-2">
          <span className="me-2 font-semibold tabular-nums">
            {articlesSaid(items.length)} chosen
          </span>
          <TopicMenu
            name="Add topic…"
            topics={topics}
            isDisabled={isActing}
            onChoose={(topic) => run({ kind: "add topic", topic })}
          />
          <TopicMenu
            name="Remove topic…"
            topics={topics}
            isDisabled={isActing}
            onChoose={(topic) => run({ kind: "remove topic", topic })}
          />
          <Button isDisabled={isActing} onPress={() => run({ kind: "send to review" })}>
            Send to review
          </Button>
          {mayPublish && (
            <>
              <Button isDisabled={isActing} onPress={() => run({ kind: "approve" })}>
                Approve
              </Button>
              <Button isDisabled={isActing} onPress={() => setAsked("publish")}>
                Publish…
              </Button>
              <Button isDisabled={isActing} onPress={() => setAsked("unpublish")}>
                Unpublish…
              </Button>
            </>
          )}
          <Button look="quiet" className="ms-auto" onPress={selection.clear}>
            Choose none <kbd className="text-label text-faint">Esc</kbd>
          </Button>
        </section>
      )}
      {asked && (
        <ConfirmBulk
          what={asked}
          items={items}
          onClose={() => setAsked(undefined)}
          onConfirm={() => run({ kind: asked })}
        />
      )}
    </div>
  );
}
