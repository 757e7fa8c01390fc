import { eq, inArray } from "drizzle-orm";
import { excerpt } from "@/lib/content/comments/words";
import type { Queryable } from "../../client";
import { notify } from "../../notifications/notify";
import { commentMentions, comments } from "../../schema/comments";
import { people } from "../../schema/people";
import type { Editor } from "../editor";
import { listMentionable } from "./list-mentionable";

export type Comment = {
  /** Made by the browser. */
  id: string;
  text: string;
  /** Whom it names, each as “@name” in the text. */
  mentions: string[];
};

type Thread = { id: string; articleId: string; articleCreatedBy: string | null };

/** Writes a comment into a thread, and tells those whom it concerns; false for one that is there already. */
export async function writeComment(
  tx: Queryable,
  editor: Editor,
  thread: Thread,
  { id, text, mentions }: Comment,
): Promise<boolean> {
  const earlier = await tx
    .selectDistinct({ personId: comments.personId })
    .from(comments)
    .where(eq(comments.threadId, thread.id));
  const written = await tx
    .insert(comments)
    .values({ id, threadId: thread.id, personId: editor.id, text })
    .onConflictDoNothing()
    .returning({ id: comments.id });
  if (written.length === 0) return false;
  const named = await writeMentions(tx, thread, { id, text, mentions });
  const about = { comment: id, words: excerpt(text) };
  const notice = { from: editor.id, articleId: thread.articleId, about };
  await notify(tx, { ...notice, to: named, kind: "mentioned" });
  const others = earlier.flatMap(({ personId }) => personId ?? []);
  const answered = others.filter((person) => !named.includes(person));
  await notify(tx, { ...notice, to: answered, kind: "answered" });
  const owner = thread.articleCreatedBy;
  const owned = owner && !named.includes(owner) && !others.includes(owner) ? [owner] : [];
  await notify(tx, { ...notice, to: owned, kind: "commented" });
  return true;
}

/** Notes whom a comment names, of those who may read it; gives their ids. */
export async function writeMentions(
  tx: Queryable,
  { articleId }: { articleId: string },
  { id, text, mentions }: Comment,
): Promise<string[]> {
  if (mentions.length === 0) return [];
  const allowed = new Set((await listMentionable(tx, articleId)).map((person) => person.id));
  const wanted = mentions.filter((person) => allowed.has(person));
  if (wanted.length === 0) return [];
  const found = await tx
    .select({ personId: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted));
  const named = found.filter(({ name }) => text.includes(`@${name}`));
  if (named.length > 0) {
    await tx.insert(commentMentions).values(named.map((one) => ({ commentId: id, ...one })));
  }
  return named.map(({ personId }) => personId);
}
