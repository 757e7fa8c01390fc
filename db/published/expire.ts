import { updateTag } from "next/cache";
import { type Touched, tagsOf } from "./touched";

/**
 * Expires what readers see of a publication, at once and in this process; only for server
 * actions. Other processes learn of it from `lib/server/watch-publications.ts`.
 */
export function expire(touched: Touched): void {
  for (const tag of tagsOf(touched)) updateTag(tag);
}
