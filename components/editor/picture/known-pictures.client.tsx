"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { DeskContext } from "@/components/editor/article/desk-context.client";
import type { PictureFile } from "@/db/published/picture-file";

type Known = {
  files: Record<string, PictureFile>;
  learn: (id: string, file: PictureFile) => void;
};

const KnownPictures = createContext<Known | undefined>(undefined);

/** Knows the present files of pictures outside an article's desk, for the fields within. */
export function KnownPicturesProvider({
  start,
  children,
}: {
  start: Known["files"];
  children: ReactNode;
}) {
  const [files, setFiles] = useState(start);
  const known = useMemo(
    () => ({
      files,
      learn: (id: string, file: PictureFile) => setFiles((before) => ({ ...before, [id]: file })),
    }),
    [files],
  );
  return <KnownPictures value={known}>{children}</KnownPictures>;
}

/** A picture's present file, where the page has heard of it. */
export function useKnownPicture(id: string | undefined): PictureFile | undefined {
  const known = useContext(KnownPictures);
  const desk = useContext(DeskContext);
  return id ? (known?.files ?? desk?.known.pictures)?.[id] : undefined;
}

/** Tells the page of a picture that it has not seen. */
export function useLearnPicture(): Known["learn"] {
  const known = useContext(KnownPictures);
  const desk = useContext(DeskContext);
  return (id, file) => {
    known?.learn(id, file);
    desk?.learn({ pictures: { [id]: file } });
  };
}
