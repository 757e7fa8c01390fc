import type { ActivityKind } from "./activity-kinds";

export const activityGroups = [
  "writing",
  "review",
  "comments",
  "publishing",
  "publication",
  "people",
] as const;
export type ActivityGroup = (typeof activityGroups)[number];

/** What belongs together where somebody looks for what was done. */
const groups: Record<ActivityKind, ActivityGroup> = {
  "article begun": "writing",
  "article edited": "writing",
  "revision named": "writing",
  "revision restored": "writing",
  "articles imported": "writing",
  "sent to review": "review",
  "taken back from review": "review",
  approved: "review",
  "approval taken back": "review",
  "changed after approval": "review",
  "sent back": "review",
  "comment made": "comments",
  "comments resolved": "comments",
  "comments reopened": "comments",
  "article published": "publishing",
  "changes published": "publishing",
  "article unpublished": "publishing",
  scheduled: "publishing",
  "schedule moved": "publishing",
  "schedule called off": "publishing",
  "schedule failed": "publishing",
  "front page published": "publication",
  "edition published": "publication",
  "settings changed": "publication",
  "topic changed": "publication",
  "author changed": "publication",
  "picture changed": "publication",
  "picture replaced": "publication",
  "pictures removed": "publication",
  "pictures put back": "publication",
  "person invited": "people",
  "link made": "people",
  "person changed": "people",
  "role changed": "people",
  "person disabled": "people",
  "person enabled": "people",
  "sessions ended": "people",
  "password changed": "people",
  "signed in": "people",
};

export function kindsOf(group: ActivityGroup): ActivityKind[] {
  return (Object.keys(groups) as ActivityKind[]).filter((kind) => groups[kind] === group);
}
