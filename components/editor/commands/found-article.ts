/** An article as the palette shows it. */
export type FoundArticle = { id: string; title: string; state: string };

/** The articles that somebody may open whose working text has words that begin so, last changed first. */
export type FindArticles = (words: string) => Promise<FoundArticle[] | { kind: "signed out" }>;
