import { reindexNamed } from "@/db/search/reindex-named";
import type { Handlers } from "./start-jobs";
import { tellHub } from "./tell-hub";

/** How the jobs of each queue are done. */
export const jobHandlers: Required<Handlers> = {
  websub: (job, stopping) => tellHub(job, stopping),
  reindex: (job) => reindexNamed(job),
};
