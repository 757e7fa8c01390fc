"use client";

import { useState } from "react";
import { useFault, useField } from "@/components/editor/article/desk-context.client";
import { Fault } from "@/components/editor/fields/fault";
import { RemovedNote, useRemoved } from "@/components/editor/fields/removed.client";
import { nameOfSource, newSource } from "@/components/editor/notes/source-names";
import { SourceNumber, useSourceNumbers } from "@/components/editor/notes/source-number.client";
import { Button } from "@/components/ui/button.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { Source } from "@/lib/content/content";
import { PanelPart } from "./panel-part";
import { SourceForm } from "./source-form.client";

const most = 50;

/** Where the article's claims come from. */
export function SourcesField() {
  const [sources, setSources] = useField("sources");
  const [open, setOpen] = useState<{ id: string; isNew?: boolean }>();
  const { removed, note, undone } = useRemoved<Source>();
  const numbers = useSourceNumbers();

  function add() {
    const source = newSource();
    setSources([...sources, source]);
    setOpen({ id: source.id, isNew: true });
  }

  return (
    <PanelPart field="sources" title="Sources">
      <SortableList
        label="Sources"
        items={sources}
        nameOf={nameOfSource}
        onReorder={setSources}
        itemClassName="desk-row items-start!"
      >
        {(source, index) => (
          <div data-source={source.id} className="flex min-w-0 grow flex-col gap-2">
            <div className="flex items-start gap-1">
              <SourceNumber {...numbers(source.id)} />
              <span dir="auto" className="min-w-0 grow break-words">
                {nameOfSource(source)}
                {source.title && source.publisher && (
                  <span className="text-faint"> {source.publisher}</span>
                )}
              </span>
              <Button
                look="quiet"
                size="small"
                aria-expanded={open?.id === source.id}
                aria-label={`${open?.id === source.id ? "Close" : "Edit"} ${nameOfSource(source)}`}
                onPress={() => setOpen(open?.id === source.id ? undefined : { id: source.id })}
              >
                {open?.id === source.id ? "Close" : "Edit"}
              </Button>
              <Button
                look="quiet"
                size="small"
                aria-label={`Remove ${nameOfSource(source)}`}
                className="desk-remove"
                onPress={() => {
                  note(nameOfSource(source), source, index);
                  setSources(sources.toSpliced(index, 1));
                }}
              >
                ✕
              </Button>
            </div>
            {open?.id === source.id && <SourceForm {...open} />}
          </div>
        )}
      </SortableList>
      <Button size="small" className="self-start" onPress={add} isDisabled={sources.length >= most}>
        Add a source
      </Button>
      <RemovedNote
        removed={removed}
        onUndo={(source, index) => {
          setSources(sources.toSpliced(index, 0, source));
          undone();
        }}
      />
      <Fault message={useFault("sources")} />
    </PanelPart>
  );
}
