"use client";

import { useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { Thread } from "@/db/editorial/comments/list-threads";
import { CommentForm } from "./comment-form.client";
import { OneComment } from "./one-comment.client";
import { useTalkHere } from "./talk-context.client";
import { showPlace, whereIs } from "./where-is";

/** A thread: what it is about, what was said, and the next word. */
export function OneThread({ thread, takeaways }: { thread: Thread; takeaways: string[] }) {
  const talk = useTalkHere();
  const place = useRef<HTMLElement>(null);
  const [isAnswering, setAnswering] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const isActive = talk?.active === thread.id;

  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);

  // Of what comes while it is looked at too.
  const read = talk?.read;
  const length = thread.comments.length;
  useEffect(() => {
    if (isActive && length > 0) read?.(thread.id);
  }, [isActive, length, read, thread.id]);

  if (!talk) return null;
  const { articleId, send, choose } = talk;
  const where = whereIs(thread, takeaways, talk.texts);

  async function settle(resolved: boolean) {
    setBusy(true);
    const failed = await send((actions) => actions.resolve(articleId, thread.id, resolved));
    setBusy(false);
    setTrouble(failed);
    if (failed) return;
    if (resolved) choose(undefined);
    announce(resolved ? "Resolved." : "Open again.");
  }

  return (
    <article
      ref={place}
      aria-label={where.name}
      data-thread={thread.id}
      className={`scroll-my-4 border-s-3 py-1 ps-3 ${isActive ? "border-accent bg-tint" : "border-rule"}`}
    >
      <AriaButton
        isDisabled={where.isGone}
        className="block w-full cursor-pointer py-0.5 text-start text-faint data-disabled:cursor-default data-hovered:text-ink"
        onPress={() => {
          choose(thread.id);
          showPlace(thread, talk.texts);
        }}
      >
        <span
          className={thread.place.kind === "passage" && !where.isGone ? "sr-only" : "text-label"}
        >
          {where.name}
        </span>
        {where.quote && (
          <q dir="auto" className="line-clamp-2 font-serif text-small">
            {where.quote}
          </q>
        )}
      </AriaButton>
      <ul className="divide-y divide-rule">
        {thread.comments.map((comment) => (
          <OneComment key={comment.id} comment={comment} />
        ))}
      </ul>
      {isAnswering ? (
        <CommentForm
          label="Answer"
          verb="Answer"
          draft={thread.id}
          onSend={(comment) => send((actions) => actions.answer(articleId, thread.id, comment))}
          onClose={() => setAnswering(false)}
        />
      ) : (
        <div className="-ms-2 flex flex-wrap items-center gap-1">
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              choose(thread.id);
              setAnswering(true);
            }}
          >
            Answer
          </Button>
          <Button
            size="small"
            look="quiet"
            isPending={isBusy}
            onPress={() => void settle(!thread.resolvedAt)}
          >
            {thread.resolvedAt ? "Reopen" : "Resolve"}
          </Button>
          {thread.resolvedAt && (
            <span className="text-label text-faint">
              {thread.resolvedBy && <>by {thread.resolvedBy}, </>}
              <Moment at={thread.resolvedAt} short />
            </span>
          )}
        </div>
      )}
      {trouble && (
        <p role="alert" className="text-label text-danger">
          {trouble}
        </p>
      )}
    </article>
  );
}
