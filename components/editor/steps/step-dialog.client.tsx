"use client";

import { useState } from "react";
import { useBase, useDesk } from "@/components/editor/article/desk-context.client";
import { stateOf } from "@/components/editor/publishing/publication";
import { PublishDialog } from "@/components/editor/publishing/publish-dialog.client";
import { UnpublishDialog } from "@/components/editor/publishing/unpublish-dialog.client";
import type { Step } from "./next-steps";
import { SendBackDialog, SendToReviewDialog } from "./review-dialogs.client";
import { ScheduleDialog } from "./schedule-dialog.client";

type Props = { step: Step; onClose: () => void };

/** What a step asks before it is taken. */
export function StepDialog({ step, onClose }: Props) {
  const { standing, compare } = useDesk();
  const base = useBase();
  const { publication, hear } = standing;
  // As it was when the question was asked: the answer changes it.
  const [state] = useState(() => stateOf(publication, base));

  function differ() {
    onClose();
    compare();
  }

  switch (step) {
    case "send to review":
      return <SendToReviewDialog onClose={onClose} />;
    case "send back":
      return <SendBackDialog onClose={onClose} />;
    case "schedule":
      return <ScheduleDialog scheduling={{ kind: "publish" }} onClose={onClose} />;
    case "schedule withdrawal":
      return <ScheduleDialog scheduling={{ kind: "unpublish" }} onClose={onClose} />;
    case "publish":
      return (
        <PublishDialog
          state={state}
          publication={publication}
          onPublished={hear}
          onConflict={differ}
          onClose={onClose}
        />
      );
    case "unpublish":
      return (
        <UnpublishDialog
          publication={publication}
          onUnpublished={(now) => {
            onClose();
            hear(now);
          }}
          onConflict={differ}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
