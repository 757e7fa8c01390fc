import { database } from "@/db/client";
import { hasOutdated, indexMissing } from "@/db/search/index-missing";
import { knownDocuments } from "@/db/search/known-documents";
import { indexMissingWorking } from "@/db/working-texts/index-missing-working";
import { indexNames } from "@/db/working-texts/index-names";
import { log } from "./log";

/** Milliseconds between two looks for new names of topics and authors. */
const every = 15_000;

/**
 * Brings the search index up to date behind the server's start: what an older version of this
 * software published is found from then on, and the first search need not wait. What is published
 * later is indexed as it is published, and articles are indexed again when a topic or an author of
 * theirs is renamed; names are read for the desk's search. Ends with the function it returns.
 */
export function keepSearchIndex(): () => Promise<void> {
  let ended = false;
  let timer: NodeJS.Timeout;
  let work = look(true);

  async function look(first: boolean) {
    try {
      const db = database();
      await indexNames(db, () => ended);
      if (first || (await hasOutdated(db))) await indexMissing(db, () => ended);
      if (first && !ended) await indexMissingWorking(db, () => ended);
      if (first && !ended) await knownDocuments(db);
    } catch (error) {
      // The next look goes on; what is in the index is found meanwhile.
      if (!ended) log().error({ err: error }, "the search index could not be brought up to date");
    }
    if (ended) return;
    timer = setTimeout(() => {
      work = look(false);
    }, every).unref();
  }

  return () => {
    ended = true;
    clearTimeout(timer);
    return work;
  };
}
