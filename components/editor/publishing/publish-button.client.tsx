"use client";

import { useState } from "react";
import { useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import { Button } from "@/components/ui/button.client";
import type { ArticleState } from "@/db/schema/articles";
import type { Publication } from "./publication";
import { PublishDialog } from "./publish-dialog.client";

type Props = {
  state: ArticleState;
  publication: Publication;
  onPublished: (slug: string) => void;
  onConflict: () => void;
};

/** The next step of an article; absent for those who may not publish. */
export function PublishButton({ state, publication, onPublished, onConflict }: Props) {
  const { mayPublish, keeper } = useDesk();
  useSaving();
  const [isOpen, setOpen] = useState(false);
  if (!mayPublish) return null;
  const nothingNew = state === "live" && keeper.isSafe();
  return (
    <>
      <Button
        look={nothingNew ? "plain" : "primary"}
        isDisabled={nothingNew && !isOpen}
        onPress={() => setOpen(true)}
      >
        {state === "live" || state === "live with changes" ? "Publish changes" : "Publish"}
      </Button>
      {isOpen && (
        <PublishDialog
          state={state}
          publication={publication}
          onPublished={onPublished}
          onConflict={() => {
            setOpen(false);
            onConflict();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
