import { listNewPublications } from "@/db/published/new-publications";
import { internalKey } from "./internal-key";

/**
 * Follows what other processes publish (another server, a command), so that this one's
 * memory never shows what was replaced for longer than `every` milliseconds. Ends with the
 * function it returns. A database that does not answer is asked again: readers are served
 * from memory meanwhile.
 */
export function watchPublications(
  expireTags: (tags: string[]) => Promise<void>,
  { every = 1_000, list = listNewPublications } = {},
): () => void {
  let known: Set<number> | undefined;
  let ended = false;
  let timer: NodeJS.Timeout;

  async function look() {
    try {
      const recent = await list();
      // What was published before the start is not in memory yet.
      const before = known ?? new Set(recent.map(({ id }) => id));
      const fresh = recent.filter(({ id }) => !before.has(id));
      if (fresh.length > 0) await expireTags([...new Set(fresh.flatMap(({ tags }) => tags))]);
      known = new Set(recent.map(({ id }) => id));
    } catch {
      // The next look sees the same publications again: none is forgotten.
    }
    if (!ended) timer = setTimeout(look, every).unref();
  }

  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** Expires tags in this process, through its own server at the given address. */
export async function expireTagsAt(address: string, tags: string[]): Promise<void> {
  const response = await fetch(new URL("/api/expire", address), {
    method: "POST",
    headers: { "content-type": "application/json", "x-internal-key": internalKey() },
    body: JSON.stringify(tags),
  });
  if (!response.ok) throw new Error(`expiring tags answered ${response.status}`);
}
