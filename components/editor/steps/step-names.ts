import type { Step } from "./next-steps";

/** What each step is called on its button; those that ask first end in an ellipsis. */
export const stepNames: Record<Step, string> = {
  "send to review": "Send to review…",
  "take back": "Take back from review",
  approve: "Approve",
  "send back": "Send back…",
  publish: "Publish",
  schedule: "Schedule…",
  "schedule withdrawal": "Schedule the withdrawal…",
  unpublish: "Unpublish…",
};
