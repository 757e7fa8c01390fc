"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import type { FilterSaved, SavedFilter } from "@/db/editorial/views/saved-filters";
import { listLook } from "./list-look";
import { SaveFilterDialog } from "./save-filter-dialog.client";

export type FilterActions = {
  save(filter: SavedFilter): Promise<FilterSaved | SignedOut>;
  remove(id: string): Promise<SignedOut | undefined>;
};

type Props = {
  saved: SavedFilter[];
  /** Of the list that is shown; empty where there is nothing in it to save. */
  query: string;
  actions: FilterActions;
};

/** The lists that somebody keeps under a name. */
export function SavedFilters({ saved, query, actions }: Props) {
  const router = useRouter();
  const [isNaming, setNaming] = useState(false);
  const [removed, setRemoved] = useState<SavedFilter>();
  const [trouble, setTrouble] = useState<string>();
  const isSaved = saved.some((filter) => filter.query === query);
  if (saved.length === 0 && !query && !removed) return null;

  async function remove(filter: SavedFilter) {
    const answer = await askSignedIn(() => actions.remove(filter.id)).catch(() => unreachable);
    if (answer) return setTrouble(said(answer));
    setTrouble(undefined);
    setRemoved(filter);
    announce(`Removed ${filter.name}.`);
    router.refresh();
  }

  async function putBack(filter: SavedFilter) {
    const answer = await askSignedIn(() => actions.save(filter)).catch(() => unreachable);
    if (answer.kind !== "saved") return setTrouble(said(answer));
    setTrouble(undefined);
    setRemoved(undefined);
    announce(`${filter.name} is back.`);
    router.refresh();
  }

  return (
    <section aria-labelledby="saved-filters" className="lg:mt-4">
      <h2 id="saved-filters" className="px-2 text-label text-faint">
        Saved filters
      </h2>
      <ul className="flex flex-wrap gap-x-1 lg:flex-col">
        {saved.map((filter) => (
          <li key={filter.id} className="flex items-center">
            <a
              href={`/editor?${filter.query}`}
              aria-current={filter.query === query ? "page" : undefined}
              dir="auto"
              className={`${listLook} min-w-0 grow`}
            >
              <span className="truncate">{filter.name}</span>
            </a>
            <Button
              look="quiet"
              size="small"
              aria-label={`Remove the filter ${filter.name}`}
              className="text-faint"
              onPress={() => remove(filter)}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {removed && (
        <p className="flex flex-wrap items-center gap-2 px-2 text-label">
          <span>Removed {removed.name}.</span>
          <Button size="small" onPress={() => putBack(removed)}>
            Undo
          </Button>
        </p>
      )}
      {trouble && (
        <p role="alert" className="px-2 text-label text-danger">
          {trouble}
        </p>
      )}
      {query && !isSaved && (
        <Button look="quiet" size="small" onPress={() => setNaming(true)}>
          Save this filter…
        </Button>
      )}
      {isNaming && (
        <SaveFilterDialog
          onSave={async (name) => {
            const filter = { id: crypto.randomUUID(), name, query };
            const answer = await askSignedIn(() => actions.save(filter)).catch(() => unreachable);
            if (answer.kind !== "saved") return said(answer);
            setNaming(false);
            announce(`Saved as ${name}.`);
            router.refresh();
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  );
}

const unreachable = { kind: "unreachable" as const };

function said(answer: { kind: string; message?: string }): string {
  if (answer.message) return answer.message;
  return answer.kind === "signed out"
    ? "You are signed out, so nothing was changed."
    : "The server cannot be reached. Try again.";
}
