/** Names of what a publication touches; a cached read carries the tags of all it shows. */

/** An article: its page, and the pages that show it as related. */
export const articleTag = (articleId: string) => `article:${articleId}`;

/** An address: whether there is an article, a move or nothing at it. */
export const slugTag = (slug: string) => `slug:${slug}`;

/** The lists of the whole publication: front page, latest, feed, sitemap. */
export const latestTag = "latest";

export const topicTag = (topicId: string) => `topic:${topicId}`;

export const authorTag = (authorId: string) => `author:${authorId}`;

/** Which topics have live articles: the navigation, which stands on every page. */
export const topicsTag = "topics";
