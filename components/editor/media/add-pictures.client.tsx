"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { isFileDropItem } from "react-aria-components/useDrop";
import { picturesAmong, uploadPicture } from "@/components/editor/picture/upload-picture";
import { UploadProgress } from "@/components/editor/picture/upload-progress.client";
import type { Upload } from "@/components/editor/picture/use-upload.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { acceptedInWords, acceptedTypes } from "@/lib/media/limits";

type Underway = { key: string; upload: NonNullable<Upload> };

/** Takes any number of pictures into the library, one after another; what is refused says why. */
export function AddPictures() {
  const router = useRouter();
  const [underway, setUnderway] = useState<Underway[]>([]);

  const tell = (key: string, upload: Upload) =>
    setUnderway((now) =>
      upload
        ? now.map((one) => (one.key === key ? { key, upload } : one))
        : now.filter((one) => one.key !== key),
    );

  async function add(files: File[]) {
    if (files.length === 0) return;
    const begun = files.map((file) => ({ key: crypto.randomUUID(), file }));
    setUnderway((now) => [
      ...now,
      ...begun.map(({ key, file }) => ({ key, upload: { name: file.name, share: 0 } })),
    ]);
    let taken = 0;
    for (const { key, file } of begun) {
      const { name } = file;
      const answer = await uploadPicture(file, (share) => tell(key, { name, share }));
      if ("error" in answer) tell(key, { error: `${name}: ${answer.error}` });
      else {
        taken += 1;
        tell(key, undefined);
      }
    }
    announce(`${taken} of ${files.length} ${files.length === 1 ? "picture" : "pictures"} added.`);
    router.refresh();
  }

  return (
    <section
      aria-label="Add pictures"
      onPaste={(event) => void add(picturesAmong(event.clipboardData.files))}
    >
      <DropZone
        aria-label="Drop pictures here"
        className="flex flex-wrap items-center gap-x-4 gap-y-2 border border-dashed border-rule px-4 py-3 text-faint data-drop-target:border-accent data-drop-target:bg-tint"
        getDropOperation={() => "copy"}
        onDrop={async ({ items }) => {
          const files = await Promise.all(
            items.filter(isFileDropItem).map((item) => item.getFile()),
          );
          void add(files);
        }}
      >
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={acceptedTypes.split(",")}
          onSelect={(files) => void add([...(files ?? [])])}
        >
          <Button>Add pictures…</Button>
        </FileTrigger>
        <p>
          or drop or paste them here
          <span className="text-label"> ({acceptedInWords})</span>
        </p>
      </DropZone>
      {underway.length > 0 && (
        <ul aria-label="Being added" className="mt-3 grid gap-2">
          {underway.map(({ key, upload }) => (
            <li key={key}>
              <UploadProgress upload={upload} onForget={() => tell(key, undefined)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
