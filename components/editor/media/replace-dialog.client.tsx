"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { PictureToEdit } from "@/db/editorial/get-picture";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";

type Props = {
  picture: PictureToEdit;
  next: File;
  onReplace: () => void;
  onClose: () => void;
};

/** Shows both files and says exactly what replacing does, before it is done. */
export function ReplaceDialog({ picture, next, onReplace, onClose }: Props) {
  const [address, setAddress] = useState<string>();
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const made = URL.createObjectURL(next);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [next]);
  const { file } = picture;
  const reshaped =
    size && Math.abs(size.width / size.height / (file.width / file.height) - 1) > 0.02;
  return (
    <Dialog
      title="Replace this file everywhere?"
      isOpen
      asks
      wide
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Keep the present file</Button>
          <Button look="primary" onPress={onReplace}>
            Replace everywhere
          </Button>
        </>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <figure>
          {/* biome-ignore lint/performance/noImgElement: our own sizes, as readers get them. */}
          <img
            src={pictureUrl(file.picture, widthUpTo(file.width, 640), "webp")}
            alt="The present file"
            className="h-56 w-full bg-tint object-contain"
          />
          <figcaption className="mt-1 text-label text-faint">
            Now: {file.width} × {file.height}
          </figcaption>
        </figure>
        <figure>
          {address && (
            // biome-ignore lint/performance/noImgElement: a file that is not uploaded yet.
            <img
              src={address}
              alt="The new file"
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setSize({ width: naturalWidth, height: naturalHeight })
              }
              className="h-56 w-full bg-tint object-contain"
            />
          )}
          <figcaption className="mt-1 text-label text-faint">
            Then: {size ? `${size.width} × ${size.height}, ` : ""}
            {next.name}
          </figcaption>
        </figure>
      </div>
      <p>{effectOf(picture)}</p>
      {reshaped && (
        <p className="text-caution">
          <span aria-hidden>▲ </span>
          The new file has another shape: look at its focal point and at the report afterwards.
        </p>
      )}
      <p className="text-faint">
        Alternative text, caption and credit stay as they are wherever it is used. The present file
        is kept, and can be put back here.
      </p>
    </Dialog>
  );
}

function effectOf({ uses, authors, inSettings }: PictureToEdit): string {
  const live = uses.filter(({ isLive }) => isLive).length;
  const places = [
    live > 0 && (live === 1 ? "one live article" : `${live} live articles`),
    authors.length > 0 && (authors.length === 1 ? "an author’s page" : "authors’ pages"),
    inSettings && "what every page shows of the publication",
  ].filter(Boolean);
  return places.length > 0
    ? `Readers see the new file at once, in ${places.join(" and ")}.`
    : "Readers do not see this picture now; whatever shows it later has the new file.";
}
