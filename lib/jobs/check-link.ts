import { database } from "@/db/client";
import type { Jobs } from "@/db/jobs/queues";
import { recordLink } from "@/db/links/link-checks";
import { Offline, tryLink } from "@/lib/links/try-link";

/** Milliseconds before a link that was silent is tried once more: a network may stumble. */
const pause = 3_000;

/** Tries a link of an article, and remembers what became of it; where this server is offline, nothing is said of it. */
export async function checkLink(
  { href }: Jobs["links"],
  stopping: AbortSignal,
  { attempt = tryLink, db = database(), rest = pause } = {},
): Promise<void> {
  const why = await attempt(href, { stopping })
    .then(async (first) => {
      if (!first || !/not answer|answers 5/.test(first)) return first;
      await new Promise((wait) => setTimeout(wait, rest));
      return attempt(href, { stopping });
    })
    .catch((error) => {
      if (!(error instanceof Offline)) throw error;
      return undefined;
    });
  await recordLink(db, href, why);
}
