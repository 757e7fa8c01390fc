import { listNewPublications } from "@/db/published/new-publications";
import { lookAgain } from "@/lib/look-again";
import { internalKey } from "./internal-key";
import { log } from "./log";

type Options = {
  /** Milliseconds between two looks. */
  every?: number;
  /** Milliseconds after which no page is still being made of what was read before a publication. */
  settled?: number;
  list?: (window: { seconds: number }) => Promise<{ id: number; tags: string[] }[]>;
};

/**
 * Follows what other processes publish (another server, a command), so that this one's
 * memory never shows what was replaced for longer than `every` milliseconds. Next counts a page as
 * of the moment at which it was done, not of that at which it was begun: so what anybody publishes,
 * this process too, expires once more when all that was under way then is done. Ends with the
 * function it returns. A database that does not answer is asked again: readers are served
 * from memory meanwhile.
 */
export function watchPublications(
  expireTags: (tags: string[]) => Promise<void>,
  { every = 1_000, settled = 5_000, list = listNewPublications }: Options = {},
): () => void {
  // At the first look pages may stand in memory that were made before what it finds.
  let known = new Set<number>();
  let looked = performance.now();
  let again: { at: number; tags: string[] }[] = [];

  return lookAgain(
    async () => {
      const now = performance.now();
      const recent = await list({ seconds: Math.ceil((now - looked) / 1_000) });
      const fresh = recent.flatMap(({ id, tags }) => (known.has(id) ? [] : tags));
      const due = again.filter(({ at }) => at <= now);
      const tags = new Set([...fresh, ...due.flatMap(({ tags }) => tags)]);
      if (tags.size > 0) await expireTags([...tags]);
      again = again.filter(({ at }) => at > now);
      if (fresh.length > 0) again.push({ at: performance.now() + settled, tags: fresh });
      known = new Set(recent.map(({ id }) => id));
      looked = now;
    },
    every,
    (error) => log().error({ err: error }, "what is published elsewhere cannot be followed"),
  );
}

const atOnce = 10_000;

/** Expires tags in this process, through its own server at the given address. */
export async function expireTagsAt(address: string, tags: string[]): Promise<void> {
  for (let sent = 0; sent < tags.length; sent += atOnce) {
    const response = await fetch(new URL("/api/expire", address), {
      method: "POST",
      headers: { "content-type": "application/json", "x-internal-key": internalKey() },
      body: JSON.stringify(tags.slice(sent, sent + atOnce)),
    });
    if (!response.ok) throw new Error(`expiring tags answered ${response.status}`);
  }
}
