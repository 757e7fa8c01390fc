import { and, eq, isNull, ne } from "drizzle-orm";
import { storable } from "@/lib/content/storable";
import { recordActivity } from "../../activity/record-activity";
import type { Queryable } from "../../client";
import { notify } from "../../notifications/notify";
import { articles, type ReviewStep } from "../../schema/articles";
import { people } from "../../schema/people";
import type { Editor } from "../editor";

export type ArticleRow = typeof articles.$inferSelect;

/** What an article has of which no review was asked. */
export const noReview = {
  review: null,
  reviewedRevisionId: null,
  reviewBy: null,
  reviewAt: null,
  reviewNote: "",
  reviewFor: null,
};

export function isInReview({ review }: ArticleRow): boolean {
  return review === "in review" || review === "changed";
}

type Taken = { review: ReviewStep; reviewNote: string; reviewFor?: string };

/** Writes a step of the review over the one before. */
export async function takeStep(tx: Queryable, editor: Editor, article: ArticleRow, taken: Taken) {
  const { id, workingRevisionId: reviewedRevisionId } = article;
  await tx
    .update(articles)
    .set({ ...taken, reviewedRevisionId, reviewBy: editor.id, reviewAt: new Date() })
    .where(eq(articles.id, id));
}

type Recorded =
  | "sent to review"
  | "taken back from review"
  | "approved"
  | "approval taken back"
  | "changed after approval"
  | "sent back";

export async function recordStep(
  tx: Queryable,
  editor: Editor,
  { id: articleId, workingRevisionId: revisionId }: ArticleRow,
  kind: Recorded,
  note = "",
) {
  await recordActivity(tx, { kind, personId: editor.id, articleId, revisionId, about: { note } });
}

/** Tells who asked for the review, and who began the article, how it came out. */
export async function tellAsker(
  tx: Queryable,
  editor: Editor,
  { id, reviewFor, createdBy }: ArticleRow,
  kind: "approved" | "sent back",
  note = "",
) {
  const to = [reviewFor, createdBy].filter((one) => one !== null);
  await notify(tx, { to, kind, from: editor.id, articleId: id, about: { note } });
}

/** The people who may approve and publish. */
export async function listPublishers(tx: Queryable): Promise<string[]> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(ne(people.role, "writer"), isNull(people.disabledAt)));
  return rows.map(({ id }) => id);
}

/** A note as it is kept. */
export function tidyNote(note: string): string {
  return storable(note.trim().slice(0, 2_000));
}
