/** A place of the front page in a list that can be ordered: an article's, or one left to the latest. */
export type StoryItem = { id: string; articleId: string | null };

/** Places as items with keys of their own. */
export function storyItems(stories: (string | null)[]): StoryItem[] {
  let open = 0;
  return stories.map((articleId) => ({ id: articleId ?? `open-${++open}`, articleId }));
}

/** The articles that fill the places left to the latest, in their order, and then the open ones. */
export function fillers(stories: (string | null)[], stands: string[]) {
  const left = stands.filter((id) => !stories.includes(id));
  const within = stories.map((id) => (id === null ? left.shift() : undefined));
  return { within, after: left };
}
