"use client";

import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { FromLibrary } from "@/components/editor/picture/from-library.client";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import { useUpload } from "@/components/editor/picture/use-upload.client";
import { Button } from "@/components/ui/button.client";
import { acceptedInWords, acceptedTypes } from "@/lib/media/limits";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";

type Props = {
  picture: string | null;
  file: { picture: string; width: number } | null;
  fault: string | undefined;
};

/** The portrait: uploaded at once, shown to readers once the form is saved. */
export function PortraitField({ picture, file, fault }: Props) {
  const [portrait, setPortrait] = useState(
    picture && file ? { id: picture, file: file.picture, width: file.width } : null,
  );
  const { upload, start, forget } = useUpload(setPortrait);
  return (
    <div className="grid gap-2">
      <p className="text-small font-medium">Portrait</p>
      <input type="hidden" name="portrait" value={portrait?.id ?? ""} readOnly />
      {portrait && (
        // biome-ignore lint/performance/noImgElement: our own sizes, as readers get them.
        <img
          src={pictureUrl(portrait.file, widthUpTo(portrait.width, 320), "jpeg")}
          alt=""
          className="size-28 object-cover"
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <FileTrigger
          acceptedFileTypes={acceptedTypes.split(",")}
          onSelect={(files) => files?.[0] && void start(files[0])}
        >
          <Button size="small">{portrait ? "Replace…" : "Choose a picture…"}</Button>
        </FileTrigger>
        <FromLibrary
          onChoose={({ id, file }) => setPortrait({ id, file: file.picture, width: file.width })}
        />
        {portrait && (
          <Button size="small" onPress={() => setPortrait(null)}>
            Remove
          </Button>
        )}
        <span className="text-label text-faint">{acceptedInWords}</span>
      </div>
      <UploadProgress upload={upload} onForget={forget} />
      {fault && <p className="text-small text-danger">{fault}</p>}
    </div>
  );
}
