import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { Passage } from "@/lib/content/comments/place";
import { database } from "../../client";
import { commentThreads } from "../../schema/comments";
import type { Editor } from "../editor";
import { changed, getCommented } from "./thread";

const Moves = z.array(z.object({ thread: z.uuid(), place: Passage })).max(1_000);

/** Notes where the passages of an article's threads are now, as the text that was saved has them. */
export async function moveThreads(
  editor: Editor,
  articleId: string,
  given: unknown,
  db = database(),
): Promise<{ kind: "moved" } | undefined> {
  // In one order for everybody, so that two who move the same threads never wait for one another.
  const moves = Moves.parse(given).toSorted((one, other) => (one.thread < other.thread ? -1 : 1));
  return db.transaction(async (tx) => {
    if (!(await getCommented(tx, editor, articleId))) return;
    for (const { thread, place } of moves) {
      await tx
        .update(commentThreads)
        .set({ place, ...changed })
        .where(and(eq(commentThreads.id, thread), eq(commentThreads.articleId, articleId)));
    }
    return { kind: "moved" };
  });
}
