import type { Metadata } from "next";
import { z } from "zod";
import { AddPictures } from "@/components/editor/media/add-pictures.client";
import { libraryAddress } from "@/components/editor/media/library-address";
import { LibraryFilters } from "@/components/editor/media/library-filters";
import { NoPictures } from "@/components/editor/media/no-pictures";
import { PictureTiles } from "@/components/editor/media/picture-tiles.client";
import { type Editor, mayPublish } from "@/db/editorial/editor";
import { listPictures } from "@/db/editorial/list-pictures";
import { requireEditor } from "@/lib/auth/require-editor";
import { isPictureId } from "@/lib/content/picture-id";
import { type PictureUseKind, pictureUses } from "@/lib/content/picture-use";
import { putBackPicturesAction, removePicturesAction } from "./actions";

export const metadata: Metadata = { title: "Pictures" };

/** What the address may say; anything else is as if it said nothing. */
const Filter = z.object({
  words: z.string().max(200).catch("").default(""),
  use: z.enum(pictureUses).catch("any").default("any"),
  older: z.string().refine(isPictureId).optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function LibraryPage({ searchParams }: Props) {
  const editor = await requireEditor();
  const filter = Filter.parse(await searchParams);
  const { items, older } = await listPictures(editor, { ...filter, cursor: filter.older });
  return (
    <main className="mx-auto grid w-full max-w-6xl gap-5 px-4 py-6">
      <h1 className="sr-only">Pictures</h1>
      <LibraryFilters filter={filter} />
      {filter.use === "any" && <AddPictures />}
      {items.length > 0 ? (
        <PictureTiles
          key={libraryAddress(filter)}
          pictures={items}
          tidy={tidyOf(editor, filter.use)}
        />
      ) : (
        <NoPictures filter={filter} />
      )}
      {(older || filter.older) && (
        <nav aria-label="Pages" className="flex justify-between py-2">
          {filter.older ? (
            <a href={libraryAddress({ ...filter, older: undefined })}>← Newest</a>
          ) : (
            <span />
          )}
          {older && <a href={libraryAddress({ ...filter, older })}>Added before these →</a>}
        </nav>
      )}
    </main>
  );
}

function tidyOf(editor: Editor, use: PictureUseKind) {
  if (!mayPublish(editor)) return;
  if (use === "unused") return { action: removePicturesAction, name: "Remove" };
  if (use === "removed") return { action: putBackPicturesAction, name: "Put back" };
  return;
}
