import type { SignedOut } from "@/components/editor/article/desk-actions";
import type { BulkAct, BulkUndo } from "@/db/editorial/bulk/bulk-act";

/** An article of those that something is done with, as its list shows it. */
export type BulkItem = { id: string; version: number; title: string };

/** What became of it: of each article that it was done with, and why it was not with others. */
export type BulkResult = {
  kind: "acted";
  done: { id: string; title: string }[];
  left: { id: string; title: string; why: string }[];
  /** What takes it back; none where nothing can. */
  undo: BulkUndo[];
};

export type BulkActions = {
  act(act: BulkAct, items: BulkItem[]): Promise<BulkResult | SignedOut>;
  undo(undo: BulkUndo[]): Promise<BulkResult | SignedOut>;
};

/** `3 articles`. */
export function articlesSaid(count: number): string {
  return count === 1 ? "1 article" : `${count} articles`;
}

/** What was done, after `3 articles`. */
export function saidOfAct(act: BulkAct, topic = "the topic"): string {
  switch (act.kind) {
    case "add topic":
      return `now in ${topic}`;
    case "remove topic":
      return `no longer in ${topic}`;
    case "send to review":
      return "sent to review";
    case "approve":
      return "approved";
    case "publish":
      return "published";
    case "unpublish":
      return "unpublished";
  }
}
