import type { Content, RelatedReason } from "@/lib/content/content";

/** An article on its way in: checked by itself, but not yet against what the database holds. */
export type Incoming = {
  /** The number of its line in the file. */
  line: number;
  /** SHA-256 of the line and of the options it was read with. */
  hash: string;
  id: string;
  /** By what it was known: an article that is found by its address keeps the id that it has. */
  knownBy: "id" | "slug" | "line";
  /** The address it must have; null for one made from its title. */
  slug: string | null;
  formerSlugs: string[];
  content: Omit<Content, "slug" | "authors" | "topics" | "related">;
  authors: IncomingName[];
  topics: IncomingName[];
  related: IncomingRelated[];
  state: "live" | "draft" | "unpublished";
  /** ISO 8601 in UTC, to the microsecond; null for now. */
  firstPublishedAt: string | null;
  updatedAt: string | null;
};

export type IncomingName = { name: string; slug: string | null };

/** Looked for by the id first. */
export type IncomingRelated = { id: string; slug: string | null; reason: RelatedReason | null };

export type Note = { field: string; message: string };

/** What became of one article, with what was left out of it. */
export type Outcome = { line: number; notes: Note[] } & (
  | { kind: "made" | "changed"; state: Incoming["state"] }
  /** It was here already, just so. */
  | { kind: "same" }
  /** It is kept as a draft until a related article that comes later is there. */
  | { kind: "waiting" }
  /** The notes say why; nothing was written. */
  | { kind: "refused" }
);
