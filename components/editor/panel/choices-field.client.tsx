"use client";

import { useState } from "react";
import { useDesk, useFault, useField } from "@/components/editor/article/desk-context.client";
import { Fault } from "@/components/editor/fields/fault";
import { RemovedNote, useRemoved } from "@/components/editor/fields/removed.client";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { Button } from "@/components/ui/button.client";
import { SearchBox } from "@/components/ui/search-box.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import { choicesFor } from "./choices-for";
import { PanelPart } from "./panel-part";

type Props = {
  field: "authors" | "topics";
  title: string;
  /** The words in the empty field. */
  invitation: string;
  most: number;
  /** What the first one is, beside its name. */
  first?: string;
};

const newOne = "new:";

/** Authors or topics, in their order; chosen by name, or made by typing a new one. */
export function ChoicesField({ field, title, invitation, most, first }: Props) {
  const { known, learn, actions, keeper } = useDesk();
  const [ids, setIds] = useField(field);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  const { removed, note, undone } = useRemoved<string>();
  const refused = useFault(field);
  const names = known[field];
  const chosen = ids.map((id) => ({ id, name: names[id] ?? "…" }));
  const { matching, isNew } = choicesFor(names, ids, typed);

  async function choose(key: string) {
    setFault(undefined);
    if (!key.startsWith(newOne)) return add(key);
    const make = field === "authors" ? actions.createAuthor : actions.createTopic;
    const name = key.slice(newOne.length);
    const made = await askSignedIn(() => make(name)).catch(() => undefined);
    if (made && "id" in made) {
      learn({ [field]: { [made.id]: made.name } });
      return add(made.id);
    }
    setTyped(name);
    if (made?.kind === "refused") setFault(made.message);
    else if (made) setFault("You are signed out, so it was not made.");
    else setFault("The server cannot be reached. Try again.");
  }

  function add(id: string) {
    // Asked anew: the list may have changed while a new one was being made.
    const now = keeper.state().content[field];
    if (!now.includes(id)) setIds([...now, id]);
  }

  return (
    <PanelPart field={field} title={title}>
      <SortableList
        label={title}
        items={chosen}
        nameOf={({ name }) => name}
        onReorder={(items) => setIds(items.map(({ id }) => id))}
        itemClassName="desk-row"
      >
        {({ id, name }, index) => (
          <>
            <span dir="auto" className="min-w-0 grow truncate">
              {name}
              {first && index === 0 && <span className="text-faint"> {first}</span>}
            </span>
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove ${name}`}
              className="desk-remove"
              onPress={() => {
                note(name, id, index);
                setIds(ids.filter((other) => other !== id));
              }}
            >
              ✕
            </Button>
          </>
        )}
      </SortableList>
      <SearchBox
        label={`Add ${field}`}
        placeholder={invitation}
        typed={typed}
        onType={setTyped}
        onChoose={(key) => void choose(key)}
        isDisabled={ids.length >= most}
        empty="Type a name"
        options={[
          ...matching,
          ...(isNew ? [{ id: newOne + typed.trim(), name: `New: ${typed.trim()}` }] : []),
        ]}
      />
      <RemovedNote
        removed={removed}
        onUndo={(id, index) => {
          setIds(ids.toSpliced(index, 0, id));
          undone();
        }}
      />
      <Fault message={fault ?? refused} />
    </PanelPart>
  );
}
