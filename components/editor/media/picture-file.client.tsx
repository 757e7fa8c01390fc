"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { sendPicture } from "@/components/editor/picture/upload-picture";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import type { Upload } from "@/components/editor/picture/use-upload.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { PictureToEdit } from "@/db/editorial/get-picture";
import { acceptedTypes } from "@/lib/media/limits";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";
import { ReplaceDialog } from "./replace-dialog.client";

type Props = {
  picture: PictureToEdit;
  mayReplace: boolean;
  putBackAction: (former: string) => Promise<{ error?: string }>;
};

/** The file behind a picture, another one in its place, and those that it had before. */
export function PictureFilePart({ picture, mayReplace, putBackAction }: Props) {
  const router = useRouter();
  const [next, setNext] = useState<File>();
  const [upload, setUpload] = useState<Upload>();
  const [isGoingBack, goBack] = useTransition();

  async function replace(file: File) {
    setNext(undefined);
    const { name } = file;
    setUpload({ name, share: 0 });
    const answer = await sendPicture<{ version: number }>(
      `/editor/media/${picture.id}/file?version=${picture.version}`,
      file,
      (share) => setUpload({ name, share }),
    );
    if ("error" in answer) {
      setUpload(answer);
      announce(answer.error);
      return;
    }
    setUpload(undefined);
    announce("The file is replaced everywhere.");
    router.refresh();
  }

  function putBack(former: string) {
    goBack(async () => {
      const { error } = await putBackAction(former);
      if (error) setUpload({ error });
      announce(error ?? "The earlier file is back everywhere.");
    });
  }

  return (
    <section aria-labelledby="file" className="grid gap-2">
      <h2 id="file" className="font-semibold">
        File
      </h2>
      <About picture={picture} />
      {mayReplace && (
        <FileTrigger
          acceptedFileTypes={acceptedTypes.split(",")}
          onSelect={(files) => setNext(files?.[0])}
        >
          <Button size="small" className="justify-self-start">
            Replace everywhere…
          </Button>
        </FileTrigger>
      )}
      <UploadProgress upload={upload} onForget={() => setUpload(undefined)} />
      {picture.former.length > 0 && (
        <>
          <h3 className="mt-2 text-label font-semibold">Earlier files</h3>
          <ul aria-busy={isGoingBack}>
            {picture.former.map(({ id, file, width, height, replacedAt, replacedBy }) => (
              <li key={id} className="flex gap-3 border-t border-rule py-2">
                {/* biome-ignore lint/performance/noImgElement: our own sizes, as readers get them. */}
                <img
                  src={pictureUrl(file, widthUpTo(width, 320), "webp")}
                  alt=""
                  loading="lazy"
                  className="h-14 w-20 bg-tint object-contain"
                />
                <p className="grow text-label text-faint">
                  <span className="tabular-nums">
                    {width} × {height}
                  </span>
                  <span className="block">
                    Replaced <Moment at={replacedAt} />
                    {replacedBy && ` by ${replacedBy}`}
                  </span>
                </p>
                {mayReplace && (
                  <Button size="small" isDisabled={isGoingBack} onPress={() => putBack(id)}>
                    Put back
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {next && (
        <ReplaceDialog
          picture={picture}
          next={next}
          onReplace={() => void replace(next)}
          onClose={() => setNext(undefined)}
        />
      )}
    </section>
  );
}

function About({ picture: { file, bytes, name, createdAt, createdBy } }: Pick<Props, "picture">) {
  return (
    <p className="text-label text-faint">
      {name && (
        <span dir="auto" className="block break-all text-ink">
          {name}
        </span>
      )}
      <span className="tabular-nums">
        {file.width} × {file.height}, {sizeInWords(bytes)}
      </span>
      <span className="block">
        Added <Moment at={createdAt} />
        {createdBy && ` by ${createdBy}`}
      </span>
    </p>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
