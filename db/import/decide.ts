import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Content } from "@/lib/content/content";
import type { Revision } from "../editorial/revision-content";
import type { Incoming, Note } from "./incoming";
import type { Known } from "./known";
import type { Writing } from "./write-articles";

export type Decision =
  | { kind: "refused"; note: Note }
  /** It is here, and its change waits for the related article. */
  | { kind: "waiting" }
  | { kind: "same" }
  | { kind: "written"; writing: Omit<Writing, "slugs" | "line" | "waiting"> };

/** What is to be done with a line, next to what is here of its article. */
export function decide(facts: {
  article: Incoming;
  row: Known | undefined;
  revisions: Map<string, Revision>;
  content: Content;
  waits: boolean;
  replace: boolean;
}): Decision {
  const { article, row, revisions, content, waits, replace } = facts;
  const now = new Date().toISOString();
  const state = waits ? "draft" : article.state;
  const shown = article.state !== "draft" && !waits;
  const first = article.firstPublishedAt ?? row?.firstPublishedAt ?? article.updatedAt ?? now;
  const writing = {
    ...{ id: article.id, version: row?.version ?? null, content, state, addRelated: false },
    slug: shown ? content.slug : (row?.slug ?? null),
    firstPublishedAt: shown ? first : (row?.firstPublishedAt ?? null),
    was: row,
    updatedAt: article.updatedAt ?? (row ? now : first),
  };
  if (!row) {
    return { kind: "written", writing: { ...writing, revisionId: randomUUID(), number: 1 } };
  }
  // What is live stays as it is until everything of the line is there.
  if (waits) return { kind: "waiting" };
  const holds = (id: string | null) =>
    id !== null && isDeepStrictEqual(revisions.get(id)?.content, content);
  const revisionId = [row.liveRevisionId, row.workingRevisionId].find(holds);
  const sameDates =
    article.firstPublishedAt === null ||
    !shown ||
    article.firstPublishedAt === row.firstPublishedAt;
  if (revisionId && sameDates && isIn(row, article.state, revisionId)) return { kind: "same" };
  const untouched = row.record?.version === row.version && !row.isPlanned;
  if (isSameLine(row, article) && !untouched) return { kind: "same" };
  if (!untouched && !replace) return { kind: "refused", note: changedHere };
  if (article.state === "draft" && row.firstPublishedAt)
    return { kind: "refused", note: wasPublished };
  if (row.record?.waiting && isSameLine(row, article)) {
    const waited = { revisionId: row.workingRevisionId, number: null, addRelated: true };
    return { kind: "written", writing: { ...writing, ...waited } };
  }
  const made = revisionId
    ? { revisionId, number: null }
    : { revisionId: randomUUID(), number: row.lastNumber + 1 };
  return { kind: "written", writing: { ...writing, ...made } };
}

function isIn(row: Known, state: Incoming["state"], revisionId: string): boolean {
  if (state === "live") return row.liveRevisionId === revisionId;
  const wasPublished = row.firstPublishedAt !== null;
  return (
    row.liveRevisionId === null &&
    row.workingRevisionId === revisionId &&
    wasPublished === (state === "unpublished")
  );
}

const changedHere: Note = {
  field: "id",
  message:
    "The article was written, changed or planned at the desk; it is left as it is. With --replace the line takes its place, as a new revision.",
};
const wasPublished: Note = {
  field: "state",
  message: "The article was published here and cannot be a draft again.",
};

/** Whether the line was imported before, be it that something was left out of it. */
export function isSameLine({ record }: Known, { hash }: Incoming): boolean {
  return record?.line === hash || record?.line === `?${hash}`;
}
