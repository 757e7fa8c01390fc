/** What an article of a topic has in the index beside its words; no word begins with such a sign. */
export function topicTerm(id: string): string {
  return `#topic ${id}`;
}

/** The same of an author. */
export function authorTerm(id: string): string {
  return `#author ${id}`;
}
