"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Menu } from "@/components/ui/menu.client";
import { Moment } from "@/components/ui/moment.client";
import type { CommentShown } from "@/db/editorial/comments/list-threads";
import { CommentForm } from "./comment-form.client";
import { CommentWords } from "./comment-words";
import { useTalkHere } from "./talk-context.client";

/** One comment, by whom and when; one's own can be changed and taken back. */
export function OneComment({ comment }: { comment: CommentShown }) {
  const talk = useTalkHere();
  const [doing, setDoing] = useState<"edit" | "take back">();
  const [trouble, setTrouble] = useState<string>();
  if (!talk) return null;
  const { articleId, personId, send } = talk;
  const isOwn = comment.personId === personId && !comment.isTakenBack;

  async function takeBack() {
    setDoing(undefined);
    const failed = await send((actions) => actions.takeBack(articleId, comment.id));
    setTrouble(failed);
    if (!failed) announce("Taken back.");
  }

  return (
    <li className="grid gap-0.5 py-1">
      <div className="flex items-baseline gap-2 text-label">
        <bdi className="min-w-0 truncate font-semibold">{comment.by ?? "Somebody who left"}</bdi>
        <Moment at={comment.at} short className="text-faint" />
        {comment.editedAt && !comment.isTakenBack && <span className="text-faint">edited</span>}
        {isOwn && (
          <span className="-my-1 ms-auto">
            <Menu
              label="Your comment"
              face="⋯"
              choices={[
                { name: "Edit", onAction: () => setDoing("edit") },
                { name: "Take back…", onAction: () => setDoing("take back") },
              ]}
            />
          </span>
        )}
      </div>
      {doing === "edit" ? (
        <CommentForm
          label="Change your comment"
          verb="Save"
          draft={comment.id}
          start={comment.text}
          onSend={(changed) =>
            send((actions) => actions.edit(articleId, { ...changed, id: comment.id }))
          }
          onClose={() => setDoing(undefined)}
        />
      ) : comment.isTakenBack ? (
        <p className="text-faint italic">Taken back</p>
      ) : (
        <CommentWords text={comment.text} mentions={comment.mentions} />
      )}
      {doing === "take back" && (
        <div className="flex flex-wrap items-center gap-2 text-label">
          <span>Take these words back for good?</span>
          <Button size="small" look="danger" onPress={() => void takeBack()}>
            Take back
          </Button>
          <Button size="small" look="quiet" autoFocus onPress={() => setDoing(undefined)}>
            Keep
          </Button>
        </div>
      )}
      {trouble && (
        <p role="alert" className="text-label text-danger">
          {trouble}
        </p>
      )}
    </li>
  );
}
