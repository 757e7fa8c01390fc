"use client";

import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { useDesk, useField } from "@/components/editor/article/desk-context.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { shortcut } from "@/components/ui/shortcut";
import { shownWords } from "@/lib/content/comments/place";
import { CommentForm } from "./comment-form.client";
import { OneThread } from "./one-thread.client";
import { useTalkHere } from "./talk-context.client";
import { inOrder } from "./where-is";

/** Everything that is said of the article, in the order of what it is about. */
export function CommentsPanel() {
  const talk = useTalkHere();
  const { articleId } = useDesk();
  const [takeaways] = useField("takeaways");
  const [thread, setThread] = useState<string>(() => crypto.randomUUID());
  if (!talk) return null;
  if (!talk.isHeard && !talk.draft)
    return <p className="text-label text-faint">Asking what was said…</p>;
  const { draft, texts, active } = talk;
  const ids = takeaways.map(({ id }) => id);
  const open = inOrder(
    talk.threads.filter(({ resolvedAt }) => !resolvedAt),
    ids,
    texts,
  );
  const settled = talk.threads.filter(({ resolvedAt }) => resolvedAt).toReversed();

  function close() {
    const back = draft?.kind === "passage" ? draft.text : undefined;
    talk?.drop();
    setThread(crypto.randomUUID());
    if (back) talk?.texts[back]?.focus();
  }

  return (
    <div className="grid gap-4">
      {draft ? (
        <section aria-label="New comment" className="grid gap-2 border-s-3 border-accent ps-3">
          <p className="text-label text-faint">
            {draft.kind === "article" && "On the article"}
            {draft.kind === "takeaway" && `On takeaway ${ids.indexOf(draft.id) + 1}`}
            {draft.kind === "passage" && "On these words"}
          </p>
          {"words" in draft && (
            <blockquote
              dir="auto"
              className="line-clamp-3 border-s border-rule ps-2 font-serif text-small text-faint"
            >
              {shownWords(draft.words)}
            </blockquote>
          )}
          <CommentForm
            key={thread}
            label="Comment"
            verb="Comment"
            draft="new"
            place={draft}
            onSend={async (comment) => {
              const given = { thread, place: draft, comment };
              const failed = await talk.send((actions) => actions.open(articleId, given));
              if (!failed) announce("Comment added.");
              return failed;
            }}
            onClose={close}
          />
        </section>
      ) : (
        <div>
          <Button size="small" onPress={() => talk.begin({ kind: "article" })}>
            Comment on the article
          </Button>
        </div>
      )}
      {open.length === 0 && !draft && (
        <p className="text-label text-faint">
          {settled.length > 0 ? "Everything is resolved." : "Nobody has said anything yet."} Select
          words in the text and press <kbd className="font-sans">{shortcut("Alt M")}</kbd>, or
          Comment above the text, to comment on them. Readers never see comments.
        </p>
      )}
      {open.map((one) => (
        <OneThread key={one.id} thread={one} takeaways={ids} />
      ))}
      {settled.length > 0 && (
        <Disclosure
          defaultExpanded={settled.some(({ id }) => id === active)}
          className="border-t border-rule pt-3"
        >
          <AriaButton slot="trigger" className="cursor-pointer text-label text-faint">
            Resolved ({settled.length})
          </AriaButton>
          <DisclosurePanel className="grid gap-4 data-expanded:pt-3">
            {settled.map((one) => (
              <OneThread key={one.id} thread={one} takeaways={ids} />
            ))}
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}
