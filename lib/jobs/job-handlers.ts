import { forgetPictures } from "@/db/editorial/forget-pictures";
import { storage } from "@/lib/media/storage";
import { checkLink } from "./check-link";
import { mailNotification } from "./mail-notification";
import type { Handlers } from "./start-jobs";
import { tellHub } from "./tell-hub";

/** How the jobs of each queue are done. */
export const jobHandlers: Handlers = {
  websub: (job, stopping) => tellHub(job, stopping),
  mail: (job) => mailNotification(job),
  links: (job, stopping) => checkLink(job, stopping),
  "forget-pictures": async () => {
    await forgetPictures((file) => storage().remove(file));
  },
};
