"use client";

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { TextField } from "react-aria-components/TextField";
import { placeOf, useFault, useField } from "@/components/editor/article/desk-context.client";
import { TakeawayComments } from "@/components/editor/comments/takeaway-comments.client";
import { TakeawayNotes } from "@/components/editor/notes/takeaway-notes.client";
import { AutoTextArea } from "@/components/ui/auto-text-area.client";
import { Button } from "@/components/ui/button.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import type { Takeaway } from "@/lib/content/content";
import { Fault } from "./fault";
import { RemovedNote, useRemoved } from "./removed.client";

const most = 12;

/** Key Takeaways as on the page: numbered sentences, written one after another with Enter. */
export function TakeawaysField() {
  const [takeaways, setTakeaways] = useField("takeaways");
  const { removed, note, undone } = useRemoved<Takeaway>();
  const section = useRef<HTMLElement>(null);
  /** The takeaway to write in as soon as it is there, before the next key is pressed. */
  const wanted = useRef<string>(undefined);

  function focus(id: string | undefined) {
    section.current?.querySelector<HTMLElement>(`[data-takeaway="${id}"] textarea`)?.focus();
  }

  function add(at: number) {
    if (takeaways.length >= most) return;
    const added = { id: crypto.randomUUID(), text: "", blocks: [] };
    wanted.current = added.id;
    setTakeaways(takeaways.toSpliced(at, 0, added));
  }

  function remove(index: number) {
    const takeaway = takeaways[index];
    if (!takeaway) return;
    if (takeaway.text.trim()) note(`takeaway ${index + 1}`, takeaway, index);
    focus((takeaways[index - 1] ?? takeaways[index + 1])?.id);
    setTakeaways(takeaways.toSpliced(index, 1));
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(index + 1);
    } else if (event.key === "Backspace" && takeaways[index]?.text === "") {
      event.preventDefault();
      remove(index);
    }
  }

  return (
    <section ref={section} id={placeOf("takeaways")} aria-label="Key Takeaways" className="my-6">
      <h2 className="desk-kicker">Key Takeaways</h2>
      <SortableList
        label="Key Takeaways"
        items={takeaways}
        nameOf={(_, index) => `takeaway ${index + 1}`}
        onReorder={setTakeaways}
        itemClassName="desk-takeaway"
      >
        {({ id }, index) => (
          <div data-takeaway={id} className="flex min-w-0 grow items-baseline gap-3">
            <span aria-hidden className="desk-numeral">
              {index + 1}
            </span>
            <div className="min-w-0 grow">
              <TakeawayText
                id={id}
                index={index}
                wanted={wanted}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
              <TakeawayNotes id={id} index={index} />
            </div>
            <TakeawayComments takeaway={takeaways.find((one) => one.id === id)} index={index} />
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove takeaway ${index + 1}`}
              onPress={() => remove(index)}
              className="desk-remove"
            >
              ✕
            </Button>
          </div>
        )}
      </SortableList>
      <div className="mt-2 flex flex-wrap items-center gap-3 font-sans text-ui">
        <Button
          size="small"
          onPress={() => add(takeaways.length)}
          isDisabled={takeaways.length >= most}
        >
          Add a takeaway
        </Button>
        <RemovedNote
          removed={removed}
          onUndo={(takeaway, index) => {
            wanted.current = takeaway.id;
            setTakeaways(takeaways.toSpliced(index, 0, takeaway));
            undone();
          }}
        />
      </div>
      <Fault message={useFault("takeaways")} />
    </section>
  );
}

/**
 * The sentence itself, from the article and not from its row: rows are drawn a moment later,
 * and the cursor would jump.
 */
function TakeawayText({
  id,
  index,
  wanted,
  onKeyDown,
}: {
  id: string;
  index: number;
  wanted: RefObject<string | undefined>;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const [takeaways, setTakeaways] = useField("takeaways");
  const field = useRef<HTMLDivElement>(null);
  const write = (text: string) =>
    setTakeaways(takeaways.map((one) => (one.id === id ? { ...one, text } : one)));

  useLayoutEffect(() => {
    if (wanted.current !== id) return;
    wanted.current = undefined;
    field.current?.querySelector("textarea")?.focus();
  }, [id, wanted]);

  return (
    <TextField
      ref={field}
      aria-label={`Takeaway ${index + 1}`}
      value={takeaways.find((one) => one.id === id)?.text ?? ""}
      onChange={(typed) => write(typed.replace(/\s*\n\s*/g, " "))}
    >
      <AutoTextArea className="desk-plain" placeholder="One full sentence" onKeyDown={onKeyDown} />
    </TextField>
  );
}
