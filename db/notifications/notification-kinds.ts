/**
 * Everything that people are told, by its kind: what is said besides of which article and by
 * whom. How each is put into words is in `lib/notifications/said.ts`.
 */
export type NotificationAbout = {
  "review requested": { note: string };
  approved: { note: string };
  "sent back": { note: string };
  /** The comment that names them, and how it begins. */
  mentioned: { comment: string; words: string };
  /** A comment on an article that they began. */
  commented: { comment: string; words: string };
  /** An answer in a thread that they wrote in. */
  answered: { comment: string; words: string };
  /** What was to happen, when (as ISO 8601), and what stopped it. */
  "schedule failed": { what: "publish" | "unpublish"; at: string; why: string };
};

export type NotificationKind = keyof NotificationAbout;

/** What somebody may wish by e-mail or not: kinds that belong together. */
export const notificationGroups = {
  reviews: ["review requested", "approved", "sent back"],
  comments: ["mentioned", "answered", "commented"],
  schedules: ["schedule failed"],
} as const satisfies Record<string, NotificationKind[]>;

export type NotificationGroup = keyof typeof notificationGroups;

export function groupOf(kind: NotificationKind): NotificationGroup {
  const groups = Object.keys(notificationGroups) as NotificationGroup[];
  const group = groups.find((name) =>
    (notificationGroups[name] as readonly string[]).includes(kind),
  );
  if (!group) throw new Error(`${kind} is in no group`);
  return group;
}
