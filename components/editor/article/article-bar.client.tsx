"use client";

import { useState } from "react";
import { type Publication, stateOf } from "@/components/editor/publishing/publication";
import { PublishButton } from "@/components/editor/publishing/publish-button.client";
import { UnpublishDialog } from "@/components/editor/publishing/unpublish-dialog.client";
import { Button } from "@/components/ui/button.client";
import { Menu } from "@/components/ui/menu.client";
import { useDesk, useSaving } from "./desk-context.client";
import { SavingState } from "./saving-state.client";
import { StateMark } from "./state-mark";

type Props = {
  publication: Publication;
  onPublication: (publication: Publication) => void;
  onCompare: () => void;
};

/** Always in sight: whether it is saved, what state it is in, and the next step. */
export function ArticleBar({ publication, onPublication, onCompare }: Props) {
  const { articleId, mayPublish, keeper } = useDesk();
  const { base } = useSaving();
  const [unpublishing, setUnpublishing] = useState(false);
  const state = stateOf(publication, base);
  const isLive = state === "live" || state === "live with changes";

  /** Shows what is on the screen: what is not saved yet is saved before the page is asked for. */
  async function preview() {
    // Opened at once, while the browser still sees that somebody asked for it.
    const tab = window.open("about:blank", "_blank");
    await keeper.flush();
    tab?.location.replace(`/editor/articles/${articleId}/preview`);
  }

  /** What is typed is a step of the history before it is looked at. */
  async function history() {
    await keeper.flush();
    location.assign(`/editor/articles/${articleId}/history`);
  }

  return (
    <div className="sticky top-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-paper px-4 py-1.5 sm:flex-nowrap">
      <div className="order-last min-w-0 grow basis-full sm:order-none sm:basis-0 sm:text-end">
        <SavingState onCompare={onCompare} />
      </div>
      <StateMark state={state} />
      <div className="ms-auto flex items-center gap-2 sm:ms-0">
        <Button onPress={() => void preview()}>Preview</Button>
        <PublishButton
          state={state}
          publication={publication}
          onConflict={onCompare}
          onPublished={(slug) =>
            onPublication({
              ...publication,
              state: "live",
              liveSlug: slug,
              everPublished: true,
              version: keeper.state().base,
            })
          }
        />
        <Menu
          label="More"
          face="⋯"
          choices={[
            { name: "History", onAction: () => void history() },
            ...(isLive && publication.liveSlug
              ? [
                  {
                    name: "View the live article",
                    onAction: () => window.open(`/articles/${publication.liveSlug}`, "_blank"),
                  },
                  ...(mayPublish
                    ? [{ name: "Unpublish…", onAction: () => setUnpublishing(true) }]
                    : []),
                ]
              : []),
          ]}
        />
      </div>
      {unpublishing && publication.liveSlug && (
        <UnpublishDialog
          liveSlug={publication.liveSlug}
          onClose={() => setUnpublishing(false)}
          onConflict={() => {
            setUnpublishing(false);
            onCompare();
          }}
          onUnpublished={() => {
            setUnpublishing(false);
            onPublication({ ...publication, state: "unpublished" });
          }}
        />
      )}
    </div>
  );
}
