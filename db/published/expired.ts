type Listener = (tags: string[]) => void;

/** Next bundles pages and actions apart from the server; they share the process. */
const shared = globalThis as typeof globalThis & { chinaDailyBriefExpired?: Set<Listener> };

/** Hears of the tags that expire in this process, for what is kept outside of Next's memory; until the function it returns is called. */
export function onExpired(listener: Listener): () => void {
  shared.chinaDailyBriefExpired ??= new Set();
  const listeners = shared.chinaDailyBriefExpired.add(listener);
  return () => listeners.delete(listener);
}

export function tellExpired(tags: string[]): void {
  for (const listener of shared.chinaDailyBriefExpired ?? []) listener(tags);
}
