/** Whose news a feed tells: the publication's, a topic's, an author's, or day by day. */
export type FeedName =
  | { of: "publication" }
  | { of: "editions" }
  | { of: "topic"; slug: string }
  | { of: "author"; slug: string };
