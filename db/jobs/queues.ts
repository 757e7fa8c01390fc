import type { FeedName } from "../published/feed-name";

/** What the jobs of each queue carry. */
export type Jobs = {
  /** To tell a WebSub hub that a feed has changed. */
  websub: { hub: string; feed: FeedName };
  /** To tell somebody by e-mail of what they were told at the desk. */
  mail: { notification: number };
  /** To try whether a link of an article answers. */
  links: { href: string };
  /** To let go of the pictures that were removed long ago. */
  "forget-pictures": object;
};

export type QueueName = keyof Jobs;

/** What becomes of a job that fails, as pg-boss has it. */
type Rules = {
  /** How often it is tried again, */
  retryLimit: number;
  /** first after so many seconds, and each time after about twice as many. */
  retryDelay: number;
  /** Seconds after which a try counts as failed: its process may have died. */
  expireInSeconds: number;
};

/** A queue is made by `migrate` from its name here, and may be used from then on. */
export const queues: Record<QueueName, Rules> = {
  // A hub may be away for most of a day.
  websub: { retryLimit: 13, retryDelay: 5, expireInSeconds: 30 },
  // So may a mail server.
  mail: { retryLimit: 13, retryDelay: 5, expireInSeconds: 60 },
  // What became of a link is remembered, silence too: only a server that stops fails.
  links: { retryLimit: 3, retryDelay: 5, expireInSeconds: 150 },
  "forget-pictures": { retryLimit: 13, retryDelay: 60, expireInSeconds: 600 },
};

export const queueNames = Object.keys(queues) as QueueName[];
