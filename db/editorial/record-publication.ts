import type { Queryable } from "../client";
import { tellHubs } from "../jobs/tell-hubs";
import { publications } from "../schema/publications";

type Publication = typeof publications.$inferInsert & { tags: string[] };

/**
 * Writes down what a transaction changes for readers: other servers expire its tags, and hubs
 * are told of the feeds that it touches. Every publication, of whatever kind, goes through here; but
 * an import writes down each of its batches itself and tells the hubs at its end.
 */
export async function recordPublication(tx: Queryable, publication: Publication): Promise<void> {
  await tx.insert(publications).values(publication);
  await tellHubs(tx, publication.tags);
}
