import type { FeedName } from "../published/feed-name";

/** What the jobs of each queue carry. */
export type Jobs = {
  /** To tell a WebSub hub that a feed has changed. */
  websub: { hub: string; feed: FeedName };
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
};

export const queueNames = Object.keys(queues) as QueueName[];
