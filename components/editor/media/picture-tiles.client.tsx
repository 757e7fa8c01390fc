"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.client";
import type { LibraryPicture } from "@/db/editorial/list-pictures";
import { calledIn, usedIn } from "./picture-words";
import { Thumbnail } from "./thumbnail";
import type { Tidied, TidyAction } from "./tidied";

type Props = {
  pictures: LibraryPicture[];
  /** Takes chosen pictures out of the library, or puts them back; none where that is not offered. */
  tidy?: { action: TidyAction; name: string } | undefined;
};

/** The pictures of a page of the library, each leading to its own; some may be chosen for what is done to many. */
export function PictureTiles({ pictures, tidy }: Props) {
  if (!tidy) return <Tiles pictures={pictures} />;
  return <ChosenTiles pictures={pictures} tidy={tidy} />;
}

function ChosenTiles({ pictures, tidy }: Props & { tidy: NonNullable<Props["tidy"]> }) {
  const [state, send, isPending] = useActionState<Tidied, FormData>(tidy.action, { answer: 0 });
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const here = pictures.filter(({ id }) => chosen.has(id)).length;
  const all = here === pictures.length;
  const form = useRef<HTMLFormElement>(null);

  // What was ticked before the script came stands in the page, and nothing has heard of it.
  useEffect(() => {
    const early = form.current?.querySelectorAll<HTMLInputElement>("[name=picture]:checked") ?? [];
    if (early.length > 0) choose(new Set([...early].map(({ value }) => value)));
  }, []);
  return (
    <form ref={form} action={send} aria-busy={isPending} className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          onPress={() => choose(new Set(all ? [] : pictures.map(({ id }) => id)))}
        >
          {all ? "Choose none" : "Choose all on this page"}
        </Button>
        <Button size="small" type="submit" isDisabled={here === 0} isPending={isPending}>
          {tidy.name} {here > 0 && `(${here})`}
        </Button>
        <p role="status" className="text-label text-faint">
          {state.message}
        </p>
      </div>
      <Tiles
        pictures={pictures}
        chosen={chosen}
        onChoose={(id, isChosen) =>
          choose((before) => {
            const next = new Set(before);
            if (isChosen) next.add(id);
            else next.delete(id);
            return next;
          })
        }
      />
    </form>
  );
}

type TilesProps = {
  pictures: LibraryPicture[];
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, isChosen: boolean) => void;
};

function Tiles({ pictures, chosen, onChoose }: TilesProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
      {pictures.map((picture) => {
        const called = calledIn(picture);
        return (
          <li key={picture.id} className="relative min-w-0">
            <a
              href={`/editor/media/${picture.id}`}
              className="group block no-underline outline-offset-4"
            >
              <Thumbnail file={picture.file} sizes="(min-width: 40rem) 15rem, 45vw" />
              <span dir="auto" className="mt-1.5 line-clamp-2 break-words group-hover:underline">
                {called}
              </span>
            </a>
            <span dir="auto" className="block truncate text-label text-faint">
              {picture.credit || "No credit"}
            </span>
            <span className="block text-label text-faint">
              {usedIn(picture.articles)}
              <span aria-hidden> · </span>
              <span className="tabular-nums">
                {picture.file.width} × {picture.file.height}
              </span>
            </span>
            {onChoose && (
              <label className="absolute start-1 top-1 grid size-7 cursor-pointer place-items-center bg-paper">
                <span className="sr-only">Choose {called}</span>
                <input
                  type="checkbox"
                  name="picture"
                  value={picture.id}
                  checked={chosen?.has(picture.id) ?? false}
                  onChange={({ target }) => onChoose(picture.id, target.checked)}
                  className="size-4 accent-accent"
                />
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}
