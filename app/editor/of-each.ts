import type { BulkResult } from "@/components/editor/list/bulk/bulk-acts";
import { type BulkOutcome, left } from "@/db/editorial/bulk/bulk-act";
import { log } from "@/lib/server/log";

/**
 * Does something with one article after another: each is a transaction of its own. A fault with
 * one is logged and told of that one alone, so that what was done with the others is told and can
 * be taken back.
 */
export async function ofEach<Item extends { id: string; title: string }>(
  items: Item[],
  act: (item: Item) => Promise<BulkOutcome>,
): Promise<BulkResult> {
  const result: BulkResult = { kind: "acted", done: [], left: [], undo: [] };
  for (const item of items) {
    const { id, title } = item;
    const outcome = await act(item).catch((err) => failed(id, err));
    if (outcome.kind === "left") {
      result.left.push({ id, title, why: outcome.why });
      continue;
    }
    result.done.push({ id, title });
    if (outcome.undo) result.undo.push(outcome.undo);
  }
  return result;
}

function failed(article: string, err: unknown): BulkOutcome {
  log().error({ err, article }, "one of many failed");
  return left("The server could not do it; its log says why.");
}
