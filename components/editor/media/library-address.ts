import type { PictureUseKind } from "@/lib/content/picture-use";

/** What the library shows, as its address says. */
export type LibraryFilter = { words: string; use: PictureUseKind; older?: string | undefined };

export const useNames: Record<PictureUseKind, string> = {
  any: "All",
  live: "Readers see",
  unused: "Unused",
  removed: "Removed",
};

/** The address of the library, or of a part of it. */
export function libraryAddress({ words, use, older }: LibraryFilter): string {
  const query = new URLSearchParams();
  if (use !== "any") query.set("use", use);
  if (words.trim()) query.set("words", words.trim());
  if (older) query.set("older", older);
  return query.size > 0 ? `/editor/media?${query}` : "/editor/media";
}
