"use client";

import { useEffect, useState } from "react";
import type { SearchTrouble } from "@/components/editor/searching/use-search.client";
import { useSignedIn } from "@/components/editor/signing-in/use-signed-in.client";
import type { LibraryPicture } from "@/db/editorial/list-pictures";

/** A picture of the library as it comes over the wire, where moments are texts. */
export type ListedPicture = Omit<LibraryPicture, "createdAt"> & { createdAt: string };

type Page = { items: ListedPicture[]; older?: string };

const pause = 200;

/** The pictures of the library for what was typed, once typing pauses and when somebody signed in again, and more of them; an answer to older words is not looked at. */
export function useLibrary(words: string) {
  const [page, setPage] = useState<Page>();
  const [trouble, setTrouble] = useState<SearchTrouble>();
  const { times } = useSignedIn();

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again each time that somebody signed in
  useEffect(() => {
    const gone = new AbortController();
    const asking = setTimeout(
      async () => {
        const answer = await askLibrary(words, undefined, gone.signal);
        if (gone.signal.aborted) return;
        if ("trouble" in answer) setTrouble(answer.trouble);
        else {
          setTrouble(undefined);
          setPage(answer);
        }
      },
      words ? pause : 0,
    );
    return () => {
      gone.abort();
      clearTimeout(asking);
    };
  }, [words, times]);

  async function more() {
    if (!page?.older) return;
    const answer = await askLibrary(words, page.older);
    if ("trouble" in answer) setTrouble(answer.trouble);
    else {
      setPage((now) =>
        now?.older === page.older
          ? { items: [...page.items, ...answer.items], older: answer.older }
          : now,
      );
    }
  }

  return { items: page?.items, more: page?.older ? more : undefined, trouble };
}

/** Not an action: those wait for one another, and a save shall not wait for a search. */
async function askLibrary(
  words: string,
  older?: string,
  signal?: AbortSignal,
): Promise<Page | { trouble: SearchTrouble }> {
  const query = new URLSearchParams({ words, ...(older && { older }) });
  try {
    const answer = await fetch(`/editor/pictures?${query}`, { signal });
    if (answer.ok) return await answer.json();
    return { trouble: answer.status === 401 ? "signed out" : "unreachable" };
  } catch {
    return { trouble: "unreachable" };
  }
}
