import { revalidateTag, updateTag } from "next/cache";
import { tellExpired } from "./expired";
import { type Touched, tagsOf } from "./touched";

/**
 * Expires what readers see of a publication, at once and in this process; only for server
 * actions. Other processes learn of it from `lib/server/watch-publications.ts`.
 */
export function expire(touched: Touched): void {
  expireTags(tagsOf(touched));
}

/** The same by the tags that a publication wrote down. */
export function expireTags(tags: string[]): void {
  for (const tag of tags) updateTag(tag);
  tellExpired(tags);
}

/** The same in a route, which Next lets expire tags in another way only. */
export function expireTagsInRoute(tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  tellExpired(tags);
}
