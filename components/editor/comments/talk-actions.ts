import type { SignedOut } from "@/components/editor/article/desk-actions";
import type { Talk } from "@/db/editorial/comments/list-threads";
import type { Comment } from "@/db/editorial/comments/write-comment";
import type { Passage, Place } from "@/lib/content/comments/place";

export type TalkAnswer = { kind: "done"; talk: Talk } | { kind: "missing" } | SignedOut;

/** What the comments ask of the server; each answers with all that is said then. */
export type TalkActions = {
  open(
    articleId: string,
    given: { thread: string; place: Place; comment: Comment },
  ): Promise<TalkAnswer>;
  answer(articleId: string, thread: string, comment: Comment): Promise<TalkAnswer>;
  edit(articleId: string, comment: Comment): Promise<TalkAnswer>;
  takeBack(articleId: string, comment: string): Promise<TalkAnswer>;
  resolve(articleId: string, thread: string, resolved: boolean): Promise<TalkAnswer>;
  read(thread: string): Promise<void>;
  move(articleId: string, moves: { thread: string; place: Passage }[]): Promise<TalkAnswer>;
};
