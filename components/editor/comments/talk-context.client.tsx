"use client";

import { createContext, useContext } from "react";
import type { Mentionable } from "@/db/editorial/comments/list-mentionable";
import type { Thread } from "@/db/editorial/comments/list-threads";
import type { Passage, Place } from "@/lib/content/comments/place";
import type { Range } from "./locate";
import type { TalkActions, TalkAnswer } from "./talk-actions";

/** A text on the page, for those who want to know where its comments are. */
export type CommentedText = {
  rangeOf(thread: string): Range | undefined;
  /** Brings the words of a thread into sight, with the cursor if that is wanted. */
  show(thread: string, focus: boolean): void;
  focus(): void;
};

/** What the server did not do, in words. */
export type Trouble = string;

/** What is said of the article on the desk. */
export type TalkHere = {
  articleId: string;
  personId: string;
  /** Whether the server has said yet what there is. */
  isHeard: boolean;
  threads: Thread[];
  people: Mentionable[];
  active: string | undefined;
  /** Shows a thread, or none. */
  choose(thread: string | undefined): void;
  /** What a thread is being opened on. */
  draft: Place | undefined;
  begin(place: Place): void;
  drop(): void;
  /** Has the server do something that somebody asked for, or that goes by itself; the words that it was not done, if it was not. */
  send(
    ask: (actions: TalkActions) => Promise<TalkAnswer>,
    by?: "somebody" | "itself",
  ): Promise<Trouble | undefined>;
  /** Says that somebody is looking at a thread. */
  read(thread: string): void;
  texts: Partial<Record<Passage["text"], CommentedText>>;
  /** Tells of a text on the page, and that the threads of a text are elsewhere now. */
  register(text: Passage["text"], here: CommentedText): () => void;
  moved(): void;
};

export const TalkContext = createContext<TalkHere | undefined>(undefined);

/** Undefined on pages without comments. */
export function useTalkHere(): TalkHere | undefined {
  return useContext(TalkContext);
}
