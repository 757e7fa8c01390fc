"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "@/components/editor/commands/use-commands.client";
import { readEvent } from "@/components/editor/notifications/read-event";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import type { Talk } from "@/db/editorial/comments/list-threads";
import type { Place } from "@/lib/content/comments/place";
import { keepDraft, readDraft } from "./kept-draft";
import type { TalkActions } from "./talk-actions";
import type { TalkHere } from "./talk-context.client";

type About = { articleId: string; personId: string; actions: TalkActions; onShow: () => void };

/** Comments on the article: what is said, what is being looked at, and what is being written. */
export function useTalk({ articleId, personId, actions, onShow }: About) {
  const [talk, setTalk] = useState<Talk>();
  const [active, setActive] = useState<string>();
  const [draft, setDraft] = useState<Place>();
  const [texts, setTexts] = useState<TalkHere["texts"]>({});
  const [, setMoves] = useState(0);
  const state = useRef<number>(undefined);

  const hear = useCallback((heard: Talk) => {
    state.current = heard.state;
    setTalk(heard);
  }, []);

  // A comment that was being written when the page went is there again.
  useEffect(() => {
    const kept = readDraft(articleId, "new");
    if (kept?.place) setDraft(kept.place);
  }, [articleId]);

  // A link to a comment leads to its thread.
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    wanted.current = new URLSearchParams(location.search).get("comment") ?? undefined;
  }, []);
  useEffect(() => {
    const thread = talk?.threads.find(({ comments }) =>
      comments.some(({ id }) => id === wanted.current),
    );
    if (!thread) return;
    wanted.current = undefined;
    setActive(thread.id);
    onShow();
  }, [talk, onShow]);

  const register = useCallback<TalkHere["register"]>((text, here) => {
    setTexts((before) => ({ ...before, [text]: here }));
    return () => setTexts(({ [text]: _, ...rest }) => rest);
  }, []);

  const send = useCallback<TalkHere["send"]>(
    async (ask, by = "somebody") => {
      try {
        const tell = () => ask(actions);
        const answer = await (by === "itself" ? tell() : askSignedIn(tell));
        if (answer.kind === "done") hear(answer.talk);
        else if (answer.kind === "missing") return "This is no longer there. Reload the page.";
        else return "You are signed out. Your words are kept here: send them again.";
      } catch {
        return "The server does not answer. Your words are kept here: send them again.";
      }
    },
    [actions, hear],
  );

  const read = useCallback(
    (thread: string) => {
      const counted = () => void window.dispatchEvent(new Event(readEvent));
      // Where the server does not hear of it, the next look at the thread tells it again.
      actions.read(thread).then(counted, () => {});
    },
    [actions],
  );

  const here = useMemo<TalkHere>(
    () => ({
      articleId,
      personId,
      isHeard: talk !== undefined,
      threads: talk?.threads ?? [],
      people: talk?.people ?? [],
      active,
      choose(thread) {
        setActive(thread);
        if (thread) onShow();
      },
      draft,
      begin(place) {
        setDraft(place);
        setActive(undefined);
        onShow();
      },
      drop() {
        setDraft(undefined);
        keepDraft(articleId, "new", undefined);
      },
      send,
      read,
      texts,
      register,
      moved: () => setMoves((count) => count + 1),
    }),
    [articleId, personId, read, talk, active, draft, send, texts, register, onShow],
  );
  useCommands([
    {
      ...{ id: "comment", name: "Comment on the article", group: "Article" },
      run: () => here.begin({ kind: "article" }),
    },
  ]);
  return { here, hear, known: useCallback(() => state.current, []) };
}
