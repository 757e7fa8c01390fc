import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PictureFilePart } from "@/components/editor/media/picture-file.client";
import { PictureForm } from "@/components/editor/media/picture-form.client";
import { PictureUses } from "@/components/editor/media/picture-uses";
import { calledIn } from "@/components/editor/media/picture-words";
import { Removal } from "@/components/editor/media/removal.client";
import { mayPublish } from "@/db/editorial/editor";
import { getPicture, type PictureToEdit } from "@/db/editorial/get-picture";
import { requireEditor } from "@/lib/auth/require-editor";
import { putBackPicturesAction, removePicturesAction } from "../actions";
import { editPictureAction, putBackFileAction } from "./actions";

export const metadata: Metadata = { title: "Picture" };

type Props = { params: Promise<{ id: string }> };

export default async function PicturePage({ params }: Props) {
  const editor = await requireEditor();
  const { id } = await params;
  const picture = await getPicture(editor, id);
  if (!picture) notFound();
  return (
    <main className="mx-auto w-full max-w-6xl px-4 py-6">
      <p className="mb-2">
        <a href="/editor/media">← All pictures</a>
      </p>
      <h1 dir="auto" className="mb-4 font-serif text-second font-semibold break-words">
        {picture.alt || picture.saidToShow || calledIn(picture)}
      </h1>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PictureForm
          // What came with another file or from somebody else is begun with anew.
          key={picture.file.picture}
          picture={picture}
          action={editPictureAction.bind(null, editor.id, id)}
          mayMove={mayPublish(editor) || !isSeen(picture)}
        />
        <div className="grid content-start gap-8">
          <PictureUses picture={picture} />
          <PictureFilePart
            picture={picture}
            mayReplace={mayPublish(editor)}
            putBackAction={putBackFileAction.bind(null, id, picture.version)}
          />
          {mayPublish(editor) && (
            <Removal
              picture={picture}
              removeAction={removePicturesAction}
              putBackAction={putBackPicturesAction}
            />
          )}
        </div>
      </div>
    </main>
  );
}

function isSeen({ uses, authors, inSettings }: PictureToEdit): boolean {
  return inSettings || authors.length > 0 || uses.some(({ isLive }) => isLive);
}
