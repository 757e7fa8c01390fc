import { type Content, emptyContent } from "@/lib/content/content";

/** A content with a title and whatever else a test says. */
export function content(change: Partial<Content> = {}): Content {
  return { ...emptyContent(), title: "A title", slug: "a-title", ...change };
}
