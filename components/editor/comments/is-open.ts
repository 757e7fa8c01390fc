import type { Thread } from "@/db/editorial/comments/list-threads";

export function isOpen({ resolvedAt }: Pick<Thread, "resolvedAt">): boolean {
  return !resolvedAt;
}

/** What is still open, for whoever is about to publish; nothing of it stops them. */
export function saidOfOpen(threads: Pick<Thread, "resolvedAt">[]): string | undefined {
  const open = threads.filter(isOpen).length;
  if (open === 0) return undefined;
  return open === 1 ? "1 comment is open." : `${open} comments are open.`;
}
