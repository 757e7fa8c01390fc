"use client";

import { useBase, useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import { isOutrun } from "@/components/editor/publishing/publication";
import { stops } from "@/lib/content/checks/stops";
import { NoteDialog } from "./note-dialog.client";

type Props = { onClose: () => void };

/** Asks for a review, with what the reviewers should know; says what would stop a publication yet. */
export function SendToReviewDialog({ onClose }: Props) {
  const { actions, articleId, standing, checks } = useDesk();
  const { content } = useSaving();
  const open = stops(content, standing.publication.excused, checks.given);
  return (
    <NoteDialog
      title="Send to review"
      about={
        <>
          <p>
            Everybody who may approve it is told. You can go on writing meanwhile; what is approved
            is the text as it is then.
          </p>
          {open.length > 0 && (
            <div>
              <p>
                <span aria-hidden className="text-caution">
                  ▲{" "}
                </span>
                Before it can be published:
              </p>
              <ul className="list-disc ps-5">
                {open.map(({ field, message }) => (
                  <li key={field + message}>{message}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      }
      label="Note to those who review it, if you like"
      done="Send to review"
      doing="Sending…"
      said="Sent to review."
      ask={(version, note) => actions.steps.sendToReview(articleId, version, note)}
      onClose={onClose}
    />
  );
}

/** Gives the article back to its writer with what is to be done. */
export function SendBackDialog({ onClose }: Props) {
  const { actions, articleId, standing } = useDesk();
  const base = useBase();
  const { publication } = standing;
  const { review, schedules } = publication;
  const ends = schedules.some((one) => one.kind === "publish" && !isOutrun(one, publication, base));
  const who = review?.askedBy ?? "Whoever sent it";
  return (
    <NoteDialog
      title="Send back"
      about={
        <>
          <p>{who} is told, with your note. The text stays as it is.</p>
          {ends && <p>What is scheduled of just this text is called off.</p>}
        </>
      }
      label="What is to be done"
      needed="Say what is to be done."
      done="Send back"
      doing="Sending…"
      said="Sent back."
      ask={(_, note) => actions.steps.sendBack(articleId, note)}
      onClose={onClose}
    />
  );
}
