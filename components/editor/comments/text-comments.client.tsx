"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { announce } from "@/components/ui/announce";
import type { Passage } from "@/lib/content/comments/place";
import { changeMarks, movedThreads, rangeOf, threadAt } from "./comment-plugin";
import { passageOf } from "./locate";
import { useTalkHere } from "./talk-context.client";

/** Milliseconds of rest after which the server is told where the comments are now. */
const rest = 1_500;

/** Ties a text's editor to what is said of it. Draws nothing itself. */
export function TextComments({ editor, text }: { editor: Editor; text: Passage["text"] }) {
  const talk = useTalkHere();
  const latest = useRef(talk);
  latest.current = talk;
  const { threads, active, draft, register, isHeard } = talk ?? {};

  useEffect(() => {
    if (!isHeard || !threads) return;
    const anchors = threads.flatMap(({ id, place, quote, resolvedAt }) =>
      place.kind === "passage" && place.text === text && (!resolvedAt || id === active)
        ? [{ id, place, quote }]
        : [],
    );
    editor.view.dispatch(changeMarks(editor.state.tr, { anchors, active: active ?? null }));
    latest.current?.moved();
  }, [editor, text, threads, active, isHeard]);

  useEffect(() => {
    if (draft?.kind !== "passage" || draft.text !== text) {
      editor.view.dispatch(changeMarks(editor.state.tr, { draft: null }));
      return;
    }
    const { from, to } = editor.state.selection;
    const range = from < to ? { from, to } : undefined;
    editor.view.dispatch(changeMarks(editor.state.tr, { draft: range ?? null }));
  }, [editor, text, draft]);

  useEffect(() => {
    return register?.(text, {
      rangeOf: (thread) => rangeOf(editor.state, thread),
      show(thread, focus) {
        const range = rangeOf(editor.state, thread);
        if (!range) return;
        if (focus) {
          const first = editor.state.doc.nodeAt(range.from);
          if (first?.isBlock && first.isAtom)
            editor.chain().focus().setNodeSelection(range.from).run();
          else editor.chain().focus().setTextSelection(range.from).run();
        }
        const { node } = editor.view.domAtPos(range.from);
        (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: "center" });
      },
      focus: () => void editor.commands.focus(),
    });
  }, [editor, text, register]);

  useEffect(() => {
    const hooks = editor.storage.commentMarks;
    hooks.onChoose = (thread) => latest.current?.choose(thread);
    hooks.onComment = () => {
      const here = latest.current;
      if (!here) return;
      const { from, to } = editor.state.selection;
      const place = from < to ? passageOf(editor.state.doc, text, { from, to }) : undefined;
      const thread = threadAt(editor.state, from);
      // What is typed next belongs into the comment, and not over the chosen words.
      if (place) flushSync(() => here.begin(place));
      else if (thread) here.choose(thread);
      else announce("Select the words to comment on first.");
    };
  }, [editor, text]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    async function tell() {
      const moves = movedThreads(editor.state, text);
      if (moves.length === 0) return;
      const trouble = await latest.current?.send(
        (actions) => actions.move(latest.current?.articleId ?? "", moves),
        "itself",
      );
      if (trouble) return;
      editor.view.dispatch(changeMarks(editor.state.tr, { told: moves }));
      latest.current?.moved();
    }
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), rest);
    };
    editor.on("update", soon);
    return () => {
      clearTimeout(timer);
      editor.off("update", soon);
    };
  }, [editor, text]);

  return null;
}
