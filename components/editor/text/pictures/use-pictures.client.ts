"use client";

import type { EditorView } from "@tiptap/pm/view";
import { useRef, useState } from "react";
import { useLearnPicture } from "@/components/editor/picture/known-pictures.client";
import type { ListedPicture } from "@/components/editor/picture/use-library.client";
import type { Upload } from "@/components/editor/picture/use-upload.client";
import { announce } from "@/components/ui/announce";
import { addPlaces, dropPlace, fillPlace, placeAfterCursor } from "./pending-pictures";
import { nameOf, type PictureToCome, storeFrom } from "./picture-source";

/** A picture on its way, by the key of its place; or why one did not come. */
export type Underway = { key: string; upload: NonNullable<Upload> };

/** Pictures on their way into a text, one after the other, each to the place that was kept for it. */
export function usePictures() {
  const [underway, setUnderway] = useState<Underway[]>([]);
  const turn = useRef(Promise.resolve());
  const learn = useLearnPicture();

  const say = (key: string, upload: Upload) =>
    setUnderway((all) => [
      ...all.filter((one) => one.key !== key),
      ...(upload ? [{ key, upload }] : []),
    ]);

  /** Brings a picture to the place that was kept for it. */
  function bring(view: EditorView, key: string, { source, alt, caption }: PictureToCome) {
    const name = nameOf(source);
    say(key, { name, share: 0 });
    turn.current = turn.current.then(async () => {
      const taken = await storeFrom(source, (share) => say(key, { name, share }));
      if (view.isDestroyed) return;
      if ("error" in taken) {
        dropPlace(view, key);
        say(key, { error: `${name}: ${taken.error}` });
        announce(taken.error);
        return;
      }
      say(key, undefined);
      const { id: picture, file, width, height } = taken;
      learn(picture, { picture: file, width, height, preview: null, focal: null });
      const type = view.state.schema.nodes.image;
      if (type) fillPlace(view, key, type.create({ picture, width, height, alt, caption }));
      announce("The picture is in place.");
    });
  }

  /** The same for files that were chosen or dropped, after the block that the cursor is in. */
  function bringFiles(view: EditorView, files: File[], at = placeAfterCursor(view.state)) {
    const places = files.map(() => ({ key: crypto.randomUUID(), at }));
    view.dispatch(addPlaces(view.state.tr, places));
    for (const [index, file] of files.entries()) {
      bring(view, places[index]?.key ?? "", { source: { file }, alt: "", caption: "" });
    }
  }

  /** Puts a picture of the library after the block that the cursor is in, with the words that it has there. */
  function place(view: EditorView, { id, file, alt, caption, credit }: ListedPicture) {
    const type = view.state.schema.nodes.image;
    if (!type) return;
    learn(id, file);
    const { width, height } = file;
    const key = crypto.randomUUID();
    view.dispatch(addPlaces(view.state.tr, [{ key, at: placeAfterCursor(view.state) }]));
    fillPlace(view, key, type.create({ picture: id, width, height, alt, caption, credit }));
    announce("The picture is in place, with the words that the library has for it.");
  }

  /** Says that pictures could not be had at all. */
  function missed(count: number) {
    const error =
      count === 1
        ? "A picture in the paste is only on the other computer: add it from its file."
        : `${count} pictures in the paste are only on the other computer: add them from their files.`;
    say(crypto.randomUUID(), { error });
    announce(error);
  }

  /** What was refused has been read, or no longer matters; what is under way goes on. */
  function forgetFaults() {
    setUnderway((all) => {
      const left = all.filter(({ upload }) => !("error" in upload));
      return left.length === all.length ? all : left;
    });
  }

  const forget = (key: string) => say(key, undefined);
  return { underway, bring, bringFiles, place, missed, forget, forgetFaults };
}
