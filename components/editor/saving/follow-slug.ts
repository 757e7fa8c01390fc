import { isSlug, slugFromTitle } from "@/lib/content/slug";

/**
 * The address after the title changed: it follows while it is what the old title made of
 * it, and stays once somebody wrote their own or readers may have it.
 */
export function followSlug(
  before: { title: string; slug: string },
  title: string,
  everPublished: boolean,
): string {
  const follows = before.slug === "" || before.slug === slugFromTitle(before.title);
  return follows && !everPublished ? slugFromTitle(title) : before.slug;
}

/** A typed address as it will be kept, tidied as far as it can be; undefined when nothing of it can stand. */
export function tidySlug(typed: string): string | undefined {
  if (typed === "" || isSlug(typed)) return typed;
  return slugFromTitle(typed) || undefined;
}
