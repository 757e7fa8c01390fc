"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import type { ListedPicture } from "./use-library.client";

/** Fetched when it is opened. */
export const ChoosePicture = dynamic(() =>
  import("./choose-picture.client").then(({ ChoosePicture: dialog }) => dialog),
);

/** Opens the library, and hands on what is chosen in it. */
export function FromLibrary({ onChoose }: { onChoose: (picture: ListedPicture) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        From the library…
      </Button>
      {isOpen && (
        <ChoosePicture
          onClose={() => setOpen(false)}
          onChoose={(picture) => {
            setOpen(false);
            onChoose(picture);
          }}
        />
      )}
    </>
  );
}
