"use client";

import type { RefObject } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { useRelatable } from "@/components/editor/panel/use-relatable.client";
import { SearchFault } from "@/components/editor/searching/search-fault.client";
import { Moment } from "@/components/ui/moment.client";
import { optionLook } from "@/components/ui/select.client";

type Props = {
  words: string;
  /** Chooses the first, where words were typed and found it. */
  first: RefObject<(() => void) | undefined>;
  onChoose: (href: string, title: string) => void;
};

/** Live articles of the publication for the words that were typed, the newest where none were; choosing one gives its address. */
export function OwnArticles({ words, first, onChoose }: Props) {
  const { found, trouble } = useRelatable(words);
  const [best] = words.trim() ? found : [];
  first.current = best && (() => onChoose(`/articles/${best.slug}`, best.title));
  return (
    <>
      <SearchFault trouble={trouble} />
      <ListBox
        aria-label="Articles of this publication"
        items={found}
        className="max-h-56 overflow-y-auto border border-rule p-1 outline-none"
        onAction={(key) => {
          const chosen = found.find(({ id }) => id === key);
          if (chosen) onChoose(`/articles/${chosen.slug}`, chosen.title);
        }}
        renderEmptyState={() => (
          <p className="px-2 py-1 text-faint">{!trouble && "No live article has these words."}</p>
        )}
      >
        {({ id, title, slug, firstPublishedAt }) => (
          <ListBoxItem
            id={id}
            textValue={title}
            className={`${optionLook} flex-col items-start! gap-0!`}
          >
            <span className="flex w-full justify-between gap-2">
              <span dir="auto">{title}</span>
              {id === best?.id && <kbd className="font-sans text-faint">Enter</kbd>}
            </span>
            <span className="text-label text-faint">
              <Moment at={firstPublishedAt} /> · /articles/{slug}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
