import { createHash } from "node:crypto";

/** Names of what a publication touches; a cached read carries the tags of all it shows. */

/** An article: its page, and the pages that show it as related. */
export const articleTag = (articleId: string) => `article:${articleId}`;

/** An address: whether there is an article, a move or nothing at it. */
export const slugTag = (slug: string) =>
  // A tag has at most 256 characters, and travels in places where only ASCII is safe.
  `slug:${createHash("sha256").update(slug).digest("base64url")}`;

/** The lists of the whole publication: front page, latest, feed, sitemap. */
export const latestTag = "latest";

export const topicTag = (topicId: string) => `topic:${topicId}`;

export const authorTag = (authorId: string) => `author:${authorId}`;

/** What topics and authors are called, and where they are: carried by all that names one. */
export const namesTag = "names";

/** What the publication says of itself: on every page. */
export const settingsTag = "settings";

/** Which topics have live articles: the navigation, which stands on every page. */
export const topicsTag = "topics";

/** The front page's own arrangement; what it shows of articles changes with `latestTag`. */
export const frontTag = "front";

/** The edition of a day: its articles, their order, and which days are beside it. */
export const editionTag = (day: string) => `edition:${day}`;

/** How many articles were published on each day of a month. */
export const monthTag = (month: string) => `month:${month}`;

/** Which days have articles at all: the way through the months. */
export const editionDaysTag = "edition days";

/** Which newer articles name this one as their background or as what they update. */
export const newerTag = (articleId: string) => `newer:${articleId}`;

/** All suggestions, after an import. */
export const allSuggestionsTag = "suggestions";

/** Which articles are suggested beside this one; carried by its page only where it shows them. */
export const suggestionsTag = (articleId: string) => `suggestions:${articleId}`;
