import { and, eq } from "drizzle-orm";
import type { database } from "../../client";
import { articles } from "../../schema/articles";
import { mayOpen } from "../access";
import type { Editor } from "../editor";
import { approve } from "../review/approve";
import { sendToReview } from "../review/send-to-review";
import { takeApprovalBack } from "../review/take-approval-back";
import { takeBack } from "../review/take-back";
import type { Stepped } from "../step";
import { type BulkOutcome, type BulkUndo, left, newer, notYours } from "./bulk-act";

type Db = ReturnType<typeof database>;
type Version = { id: string; version: number };

/** Sends one of many to review, if it still is what its list showed. */
export async function sendOne(editor: Editor, { id, version }: Version, db: Db) {
  if ((await reviewOf(editor, id, db)) === "in review") return left("It is in review already.");
  const stepped = await sendToReview(editor, id, { version, note: "" }, db);
  return outcomeOf(stepped, "It is live or approved: there is nothing to review.", {
    kind: "take back",
    id,
  });
}

/** Approves one of many, if it still is what its list showed. */
export async function approveOne(editor: Editor, { id, version }: Version, db: Db) {
  if ((await reviewOf(editor, id, db)) === "approved") return left("It is approved already.");
  const stepped = await approve(editor, id, { version }, db);
  return outcomeOf(stepped, "It is not in review.", { kind: "take approval back", id });
}

export async function takeOneBack(editor: Editor, id: string, db: Db) {
  return outcomeOf(await takeBack(editor, id, db), "It is not in review any more.");
}

export async function takeOneApprovalBack(editor: Editor, id: string, db: Db) {
  const stepped = await takeApprovalBack(editor, id, db);
  return outcomeOf(stepped, "It was scheduled, published or changed since.");
}

/** What is so already is nobody's to take back, and nobody's to learn of an article that they may not open. */
async function reviewOf(editor: Editor, id: string, db: Db) {
  const [row] = await db
    .select({ review: articles.review })
    .from(articles)
    .where(and(eq(articles.id, id), mayOpen(editor)));
  return row?.review === "changed" ? "in review" : row?.review;
}

function outcomeOf(stepped: Stepped | undefined, movedOn: string, undo?: BulkUndo): BulkOutcome {
  switch (stepped?.kind) {
    case undefined:
      return notYours;
    case "done":
      return { kind: "done", undo };
    case "moved on":
      return left(movedOn);
    case "conflict":
      return newer;
    case "stopped":
      return left(stepped.stops.map(({ message }) => message).join(" "));
    case "refused":
      return left(stepped.why);
  }
}
