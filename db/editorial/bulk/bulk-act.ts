import { z } from "zod";

/** What can be done with many articles at once. */
export const BulkAct = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add topic"), topic: z.uuid() }),
  z.object({ kind: z.literal("remove topic"), topic: z.uuid() }),
  z.object({ kind: z.literal("send to review") }),
  z.object({ kind: z.literal("approve") }),
  z.object({ kind: z.literal("publish") }),
  z.object({ kind: z.literal("unpublish") }),
]);
export type BulkAct = z.infer<typeof BulkAct>;

/** How what was done with one article is taken back. It comes from a browser, and gives no right that the editor has not. */
export const BulkUndo = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("remove topic"), id: z.uuid(), topic: z.uuid() }),
  z.object({ kind: z.literal("take back"), id: z.uuid() }),
  z.object({ kind: z.literal("take approval back"), id: z.uuid() }),
  z.object({ kind: z.literal("publish again"), id: z.uuid(), revision: z.uuid() }),
  z.object({
    kind: z.literal("add topic"),
    id: z.uuid(),
    topic: z.uuid(),
    place: z.number().int(),
  }),
]);
export type BulkUndo = z.infer<typeof BulkUndo>;

/** What became of one article; one that was left is as it was. */
export type BulkOutcome = { kind: "done"; undo?: BulkUndo } | { kind: "left"; why: string };

export const left = (why: string): BulkOutcome => ({ kind: "left", why });
export const notYours = left("It is gone, or not yours to change.");
export const newer = left(
  "Somebody has edited it since this page was shown. Look at it again first.",
);
