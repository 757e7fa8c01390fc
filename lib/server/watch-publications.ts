import { listNewPublications } from "@/db/published/new-publications";
import { lookAgain } from "@/lib/look-again";
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
  // At the first look pages may stand in memory that were made before what it finds.
  let known = new Set<number>();
  let looked = performance.now();

  return lookAgain(async () => {
    const now = performance.now();
    const recent = await list({ seconds: Math.ceil((now - looked) / 1_000) });
    const fresh = recent.filter(({ id }) => !known.has(id));
    if (fresh.length > 0) await expireTags([...new Set(fresh.flatMap(({ tags }) => tags))]);
    known = new Set(recent.map(({ id }) => id));
    looked = now;
  }, every);
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
