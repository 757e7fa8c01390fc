"use client";

import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { calledIn, usedIn } from "@/components/editor/media/picture-words";
import { Thumbnail } from "@/components/editor/media/thumbnail";
import { SearchFault } from "@/components/editor/searching/search-fault.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import { type ListedPicture, useLibrary } from "./use-library.client";

type Props = { onChoose: (picture: ListedPicture) => void; onClose: () => void };

/** The pictures that are here already, found by their words; arrows move among them, Enter takes one. */
export function ChoosePicture({ onChoose, onClose }: Props) {
  const [words, setWords] = useState("");
  const { items, more, trouble } = useLibrary(words);
  return (
    <Dialog
      title="Choose from the library"
      isOpen
      wide
      onClose={onClose}
      buttons={<Button onPress={onClose}>Cancel</Button>}
    >
      <TextField
        label="Words in alternative text, caption or credit; the newest where there are none"
        type="search"
        autoFocus
        value={words}
        onChange={setWords}
        placeholder="Search pictures…"
      />
      <SearchFault trouble={trouble} />
      <ListBox
        aria-label={words.trim() ? "Found pictures" : "The newest pictures"}
        layout="grid"
        items={items ?? []}
        onAction={(id) => {
          const picture = items?.find((one) => one.id === id);
          if (picture) onChoose(picture);
        }}
        renderEmptyState={() => (
          <p className="py-8 text-faint">
            {items === undefined
              ? !trouble && "Looking…"
              : words.trim()
                ? "No picture has these words."
                : "The library has no pictures yet."}
          </p>
        )}
        className="grid min-h-40 grid-cols-2 gap-3 data-empty:grid-cols-1 sm:grid-cols-3 lg:grid-cols-4"
      >
        {(picture) => (
          <ListBoxItem
            id={picture.id}
            textValue={calledIn(picture)}
            className="min-w-0 cursor-pointer border border-transparent p-1.5 outline-none data-focused:border-focus data-hovered:bg-tint"
          >
            <Thumbnail file={picture.file} />
            <span dir="auto" className="mt-1 line-clamp-2 text-label leading-tight break-words">
              {calledIn(picture)}
            </span>
            <span dir="auto" className="block truncate text-label text-faint">
              {picture.credit || usedIn(picture.articles)}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {more && (
        <Button size="small" className="self-center" onPress={() => void more()}>
          Show more
        </Button>
      )}
    </Dialog>
  );
}
