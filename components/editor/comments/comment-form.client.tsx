"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button.client";
import { Hint } from "@/components/ui/hint.client";
import { shortcut } from "@/components/ui/shortcut";
import type { Comment } from "@/db/editorial/comments/write-comment";
import type { Place } from "@/lib/content/comments/place";
import { keepDraft, readDraft } from "./kept-draft";
import { MentionField } from "./mention-field.client";
import { mentionedIn } from "./name-being-typed";
import type { Trouble } from "./talk-context.client";
import { useTalkHere } from "./talk-context.client";

type Props = {
  label: string;
  verb: string;
  /** Under which its words are kept until they are sent. */
  draft: string;
  place?: Place | undefined;
  /** What it starts with, for a comment that is changed. */
  start?: string;
  onSend: (comment: Comment) => Promise<Trouble | undefined>;
  onClose: () => void;
};

/** Writes a comment: it stays until the server has it. */
export function CommentForm({ label, verb, draft, place, start = "", onSend, onClose }: Props) {
  const talk = useTalkHere();
  const articleId = talk?.articleId ?? "";
  // One for all tries, so that a comment that arrived twice is there once.
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(() => readDraft(articleId, draft)?.text ?? start);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const people = talk?.people ?? [];

  function write(next: string) {
    setText(next);
    keepDraft(articleId, draft, { text: next, ...(place && { place }) });
  }

  async function send() {
    if (!text.trim() || isSending) return;
    setSending(true);
    setTrouble(undefined);
    const failed = await onSend({ id, text: text.trim(), mentions: mentionedIn(text, people) });
    setSending(false);
    setTrouble(failed);
    if (failed) return;
    keepDraft(articleId, draft, undefined);
    onClose();
  }

  function cancel() {
    keepDraft(articleId, draft, undefined);
    onClose();
  }

  return (
    <div className="grid gap-1.5">
      <MentionField
        label={label}
        value={text}
        onChange={write}
        people={people}
        onSend={() => void send()}
        onCancel={() => !text.trim() && cancel()}
      />
      {trouble && (
        <p role="alert" className="text-label text-danger">
          {trouble}
        </p>
      )}
      <div className="flex gap-2">
        <Hint text={<kbd>{shortcut("Enter")}</kbd>}>
          <Button
            size="small"
            look="primary"
            isDisabled={!text.trim()}
            isPending={isSending}
            onPress={() => void send()}
          >
            {verb}
          </Button>
        </Hint>
        <Button size="small" look="quiet" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
