"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announce";
import { type Uploaded, uploadPicture } from "./upload-picture";

export type Upload = { name: string; share: number } | { error: string } | undefined;

/** An upload and how far it is; what was taken is handed to `onTaken`. */
export function useUpload(onTaken: (picture: Uploaded) => void) {
  const [upload, setUpload] = useState<Upload>();

  async function start(file: File) {
    setUpload({ name: file.name, share: 0 });
    const taken = await uploadPicture(file, (share) => setUpload({ name: file.name, share }));
    if ("error" in taken) {
      setUpload(taken);
      announce(taken.error);
      return;
    }
    setUpload(undefined);
    announce("The picture is in place.");
    onTaken(taken);
  }

  /** What was refused has been read, or no longer matters; an upload under way goes on. */
  function forget() {
    setUpload((now) => (now && "error" in now ? undefined : now));
  }

  return { upload, start, forget };
}
