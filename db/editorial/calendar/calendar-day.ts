/** What happened to an article, or is to happen; each is put into words by `components/editor/calendar`. */
export type CalendarEvent =
  | "published"
  | "published again"
  | "changes published"
  | "withdrawn"
  | "not published"
  | "not withdrawn"
  | "goes live"
  | "goes live again"
  | "changes go live"
  | "is withdrawn";

/** Something that happened to an article on a day, or is to happen. */
export type CalendarEntry = {
  /** Of its schedule, or of an article that is on the day of its first publication. */
  id: string;
  event: CalendarEvent;
  at: Date;
  articleId: string;
  /** Of the revision that it is about; empty where none was written yet. */
  title: string;
  /** The main topic. */
  topic: string | null;
  /** Why it failed. */
  why: string | null;
};

export type CalendarDay = {
  day: string;
  /** In the order of their times. */
  entries: CalendarEntry[];
  /** How many others it has; one more than `mostCounted` where there are more than that. */
  more: number;
};

/** Beyond it the number of a day's other entries is told as more than this. */
export const mostCounted = 999;
