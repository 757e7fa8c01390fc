import { database } from "@/db/client";
import { indexMissing } from "@/db/search/index-missing";
import { knownDocuments } from "@/db/search/known-documents";
import { log } from "./log";

/**
 * Brings the search index up to date behind the server's start: what an older version of this
 * software published is found from then on, and the first search need not wait. What is published
 * later is indexed as it is published. Ends with the function it returns.
 */
export function keepSearchIndex(): () => Promise<void> {
  let ended = false;
  const work = (async () => {
    try {
      await indexMissing(database(), () => ended);
      if (!ended) await knownDocuments(database());
    } catch (error) {
      // The next start goes on; what is in the index is found meanwhile.
      if (!ended) log().error({ err: error }, "the search index could not be brought up to date");
    }
  })();
  return () => {
    ended = true;
    return work;
  };
}
