"use client";

import { useState } from "react";
import { useDesk, useFault, useField } from "@/components/editor/article/desk-context.client";
import { Fault } from "@/components/editor/fields/fault";
import { RemovedNote, useRemoved } from "@/components/editor/fields/removed.client";
import { SearchFault } from "@/components/editor/searching/search-fault.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import { SearchBox } from "@/components/ui/search-box.client";
import { Select } from "@/components/ui/select.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { Related, RelatedReason } from "@/lib/content/content";
import { PanelPart } from "./panel-part";
import { RelatedSuggestions } from "./related-suggestions.client";
import { useRelatable } from "./use-relatable.client";

const most = 12;

const reasons: { value: RelatedReason | "none"; name: string }[] = [
  { value: "none", name: "No reason given" },
  { value: "background", name: "Background" },
  { value: "update", name: "Update" },
  { value: "contrast", name: "Contrast" },
];

/** The articles that belong with this one, in the editor's order, each with a reason if one is given. */
export function RelatedField() {
  const { known, learn } = useDesk();
  const [related, setRelated] = useField("related");
  const [typed, setTyped] = useState("");
  const [accepted, setAccepted] = useState<string[]>([]);
  const { found, trouble } = useRelatable(typed);
  const { removed, note, undone } = useRemoved<Related>();
  const titleOf = (id: string) => known.related[id]?.title || "Untitled article";

  const lastAccepted = accepted.findLast((id) => related.some(({ articleId }) => articleId === id));

  function takeBack(id: string) {
    setRelated(related.filter(({ articleId }) => articleId !== id));
    setAccepted(accepted.filter((one) => one !== id));
    announce(`Took back ${titleOf(id)}.`);
  }

  function change(articleId: string, reason: Related["reason"]) {
    setRelated(related.map((one) => (one.articleId === articleId ? { articleId, reason } : one)));
  }

  return (
    <PanelPart field="related" title="Related articles">
      <SortableList
        label="Related articles"
        items={related.map((one) => ({ ...one, id: one.articleId }))}
        nameOf={({ id }) => titleOf(id)}
        onReorder={(items) =>
          setRelated(items.map(({ articleId, reason }) => ({ articleId, reason })))
        }
        itemClassName="desk-row items-start!"
      >
        {({ articleId, reason }, index) => (
          <>
            <div className="flex min-w-0 grow flex-col gap-1">
              <span dir="auto">{titleOf(articleId)}</span>
              <Select
                label={`Reason for ${titleOf(articleId)}`}
                unseen
                value={reason ?? "none"}
                options={reasons}
                onChange={(value) => change(articleId, value === "none" ? null : value)}
              />
            </div>
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove ${titleOf(articleId)}`}
              className="desk-remove"
              onPress={() => {
                note(titleOf(articleId), { articleId, reason }, index);
                setRelated(related.toSpliced(index, 1));
              }}
            >
              ✕
            </Button>
          </>
        )}
      </SortableList>
      {/* Above the field: what is found lies over what is below it. */}
      <SearchFault trouble={typed ? trouble : undefined} />
      <SearchBox
        label="Add a related article"
        placeholder="Search published articles…"
        typed={typed}
        onType={setTyped}
        empty={trouble ? "It could not be looked for." : "No published article has these words."}
        isDisabled={related.length >= most}
        onChoose={(id) => {
          const chosen = found.find((article) => article.id === id);
          if (!chosen) return;
          learn({ related: { [id]: { title: chosen.title, slug: chosen.slug } } });
          setRelated([...related, { articleId: id, reason: null }]);
        }}
        options={found
          .filter(({ id }) => related.every(({ articleId }) => articleId !== id))
          .map(({ id, title, firstPublishedAt }) => ({
            id,
            name: title,
            face: (
              <span className="flex flex-col">
                <span dir="auto">{title}</span>
                <Moment at={firstPublishedAt} className="text-label text-faint" />
              </span>
            ),
          }))}
      />
      <RelatedSuggestions
        chosen={related.map(({ articleId }) => articleId)}
        isFull={related.length >= most}
        onAccept={({ id, title, slug }) => {
          learn({ related: { [id]: { title, slug } } });
          setRelated([...related, { articleId: id, reason: null }]);
          setAccepted([...accepted, id]);
          announce(`Added ${title}. Backspace takes it back.`);
        }}
        onTakeBack={lastAccepted === undefined ? undefined : () => takeBack(lastAccepted)}
      />
      <RemovedNote
        removed={removed}
        onUndo={(one, index) => {
          setRelated(related.toSpliced(index, 0, one));
          undone();
        }}
      />
      <Fault message={useFault("related")} />
    </PanelPart>
  );
}
