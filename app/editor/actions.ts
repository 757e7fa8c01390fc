"use server";

import { z } from "zod";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import type { BulkItem, BulkResult } from "@/components/editor/list/bulk/bulk-acts";
import { database } from "@/db/client";
import { BulkAct, type BulkOutcome, BulkUndo } from "@/db/editorial/bulk/bulk-act";
import { addTopic, removeTopic } from "@/db/editorial/bulk/change-topic";
import {
  type BulkPublished,
  publishAgain,
  publishOne,
  unpublishOne,
} from "@/db/editorial/bulk/publish-one";
import {
  approveOne,
  sendOne,
  takeOneApprovalBack,
  takeOneBack,
} from "@/db/editorial/bulk/review-one";
import { type Editor, mayPublish } from "@/db/editorial/editor";
import { type FilterSaved, removeFilter, saveFilter } from "@/db/editorial/views/saved-filters";
import { expire } from "@/db/published/expire";
import { currentEditor, requireEditor } from "@/lib/auth/require-editor";
import { ofEach } from "./of-each";

const signedOut: SignedOut = { kind: "signed out" };

const Items = z
  .array(z.object({ id: z.uuid(), version: z.number().int(), title: z.string() }))
  .max(200);

/**
 * Does the same with each of many articles, for the `person` that the page was made for; each that
 * it could not be done with is told with the reason.
 */
export async function bulkAction(
  person: string,
  act: unknown,
  items: unknown,
): Promise<BulkResult | SignedOut> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const wanted = BulkAct.parse(act);
  if (isPublishing(wanted) && !mayPublish(editor)) await requireEditor("publish");
  return ofEach(Items.parse(items), (item) => actOn(editor, wanted, item));
}

export async function undoBulkAction(
  person: string,
  undo: unknown,
): Promise<BulkResult | SignedOut> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const steps = z.array(BulkUndo).max(200).parse(undo);
  if (steps.some(isPublishing) && !mayPublish(editor)) await requireEditor("publish");
  return ofEach(
    steps.map((step) => ({ ...step, title: "" })),
    (step) => undoOne(editor, step),
  );
}

export async function saveFilterAction(filter: unknown): Promise<FilterSaved | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  return saveFilter(editor, filter);
}

export async function removeFilterAction(id: string): Promise<SignedOut | undefined> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  await removeFilter(editor, z.uuid().parse(id));
}

function isPublishing({ kind }: BulkAct | BulkUndo): boolean {
  return !["add topic", "remove topic", "send to review", "take back"].includes(kind);
}

async function actOn(editor: Editor, act: BulkAct, item: BulkItem): Promise<BulkOutcome> {
  const db = database();
  switch (act.kind) {
    case "add topic":
      return addTopic(editor, item.id, act.topic, db);
    case "remove topic":
      return removeTopic(editor, item.id, act.topic, db);
    case "send to review":
      return sendOne(editor, item, db);
    case "approve":
      return approveOne(editor, item, db);
    case "publish":
      return shown(await publishOne(editor, item, db));
    case "unpublish":
      return shown(await unpublishOne(editor, item, db));
  }
}

async function undoOne(editor: Editor, step: BulkUndo): Promise<BulkOutcome> {
  const db = database();
  switch (step.kind) {
    case "add topic":
      return addTopic(editor, step.id, step.topic, db, step.place);
    case "remove topic":
      return removeTopic(editor, step.id, step.topic, db);
    case "take back":
      return takeOneBack(editor, step.id, db);
    case "take approval back":
      return takeOneApprovalBack(editor, step.id, db);
    case "publish again":
      return shown(await publishAgain(editor, step, db));
  }
}

/** Expires what readers see of it. */
function shown({ outcome, touched }: BulkPublished): BulkOutcome {
  if (touched) expire(touched);
  return outcome;
}
