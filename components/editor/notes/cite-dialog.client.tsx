"use client";

import { type FormEvent, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { useDesk, useField } from "@/components/editor/article/desk-context.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import { nameOfSource, newSource } from "./source-names";

type Props = {
  title: string;
  /** The ids of the sources that are cited already. */
  start: string[];
  onChosen: (sources: string[]) => void;
  onClose: () => void;
};

/** Which sources to cite: chosen among the article's own, or named here first. */
export function CiteDialog({ title, start, onChosen, onClose }: Props) {
  const { keeper } = useDesk();
  const [sources] = useField("sources");
  const [chosen, setChosen] = useState(start);
  const [typed, setTyped] = useState("");

  function name(): string[] {
    if (!typed.trim()) return chosen;
    const source = newSource(typed);
    keeper.edit({ sources: [...keeper.state().content.sources, source] });
    const next = [...chosen, source.id];
    setTyped("");
    setChosen(next);
    return next;
  }

  function add(event: FormEvent) {
    event.preventDefault();
    // A form in a portal is still inside the page's own in React's eyes.
    event.stopPropagation();
    onChosen(name());
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="cite-form">
            {start.length > 0 ? "Cite these" : "Cite"}
          </Button>
        </>
      }
    >
      {sources.length > 0 && (
        <ListBox
          aria-label="Sources of this article"
          autoFocus
          selectionMode="multiple"
          selectionBehavior="toggle"
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const now = keys === "all" ? sources.map(({ id }) => id) : [...keys].map(String);
            setChosen([
              ...chosen.filter((id) => now.includes(id)),
              ...now.filter((id) => !chosen.includes(id)),
            ]);
          }}
          className="border-t border-rule outline-none"
        >
          {sources.map((source) => (
            <ListBoxItem
              key={source.id}
              id={source.id}
              textValue={nameOfSource(source)}
              className="group grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] border-b border-rule py-1.5 outline-none data-focused:bg-tint data-hovered:bg-tint"
            >
              <span aria-hidden className="text-center text-accent">
                <span className="group-data-selected:hidden">☐</span>
                <span className="hidden group-data-selected:inline">☑</span>
              </span>
              <span dir="auto" className="break-words">
                {nameOfSource(source)}
                {source.title && source.publisher && (
                  <span className="text-faint"> {source.publisher}</span>
                )}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
      <form id="cite-form" onSubmit={add}>
        <TextField
          label="A new source"
          autoFocus={sources.length === 0}
          value={typed}
          onChange={setTyped}
          placeholder="Its title, or its address"
          hint="What else is known of it is written under Sources."
        />
      </form>
    </Dialog>
  );
}
