import type { Handlers } from "./start-jobs";
import { tellHub } from "./tell-hub";

/** How the jobs of each queue are done. */
export const jobHandlers: Handlers = { websub: (job, stopping) => tellHub(job, stopping) };
