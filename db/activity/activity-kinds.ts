import type { Role } from "../schema/people";
import type { ScheduleKind } from "../schema/schedules";

/**
 * Everything that the record can say, by its kind: what is told besides who, when, and of which
 * article. How each is put into words is in `components/editor/activity/said.ts`.
 */
export type ActivityAbout = {
  "article begun": object;
  /** Once for each stretch of work: not every save. */
  "article edited": object;
  "revision named": { number: number; name: string };
  "revision restored": { number: number };
  "article published": Published;
  "changes published": Published;
  "article unpublished": Published;
  "sent to review": { note: string };
  "taken back from review": { note: string };
  approved: { note: string };
  /** Which ends the approval. */
  "approval taken back": { note: string };
  "changed after approval": { note: string };
  "sent back": { note: string };
  /** Times are ISO 8601. */
  scheduled: { what: ScheduleKind; at: string };
  "schedule moved": { what: ScheduleKind; from: string; at: string };
  "schedule called off": { what: ScheduleKind; at: string };
  "schedule failed": { what: ScheduleKind; at: string; why: string };
  /** Its first or a further one. */
  "comment made": { thread: string; comment: string; on: "article" | "takeaway" | "passage" };
  "comments resolved": { thread: string };
  "comments reopened": { thread: string };
  "articles imported": { articles: number };
  "front page published": object;
  "edition published": { day: string };
  "settings changed": { parts: string[] };
  "topic changed": About;
  "author changed": About;
  "picture changed": About;
  "picture replaced": About;
  "pictures removed": { pictures: number };
  "pictures put back": { pictures: number };
  "person invited": About & { role: Role };
  "link made": About;
  /** Their name or address. */
  "person changed": About;
  "role changed": About & { role: Role };
  "person disabled": About;
  "person enabled": About;
  "sessions ended": About;
  "password changed": object;
  "signed in": { agent: string };
};

/** With the time for which it was scheduled, of what was. */
type Published = { title: string; scheduledFor?: string };

/** Whom or what it was done to, by the name of then. */
type About = { id: string; name: string };

export type ActivityKind = keyof ActivityAbout;
