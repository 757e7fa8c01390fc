import { excerpt } from "@/lib/content/search/excerpt";
import type { Marked } from "@/lib/content/search/marked";
import { markText } from "@/lib/content/search/marked";
import { readQuery } from "@/lib/content/search/query";
import { type Database, database } from "../client";
import { type ArticleCard, getCards } from "../published/cards";
import { findNumbers } from "./find-numbers";
import { listPassages } from "./list-passages";
import { offerSpelling } from "./offer-spelling";
import { withinSecond } from "./within-second";

export type SearchAsk = {
  /** As typed: words, "phrases", -exclusion, this OR that. */
  words: string;
  /** Slugs. */
  topic?: string;
  author?: string;
  /** Days of the publication's time zone, `2026-11-23`, both included. */
  from?: string;
  to?: string;
  sort: "relevance" | "date";
  /** From 1. */
  page: number;
  /** How many results a page has. */
  size?: number;
};

export type SearchResult = ArticleCard & {
  titleMarked: Marked[];
  /** The passage that says most of what was asked. */
  excerpt: Marked[];
};

export type Found = {
  total: number;
  /** False where there may be more than `total`. */
  exact: boolean;
  /** How many pages can be asked for; the best thousand articles are on them. */
  pages: number;
  results: SearchResult[];
  /** What was probably meant, where little or nothing was found. */
  offer?: string;
  /** Whether more was typed than a search reads, and what came after was left out. */
  cut: boolean;
};

export const searchPageSize = 20;

/** What readers find. Never cached: it is made anew from the index in some milliseconds. */
export async function searchArticles(
  ask: SearchAsk,
  { timeZone }: { timeZone: string },
  db: Database = database(),
): Promise<Found> {
  const query = readQuery(ask.words);
  const { numbers, total, exact, marks } = await findNumbers(db, query, ask, timeZone);
  const size = ask.size ?? searchPageSize;
  const page = numbers.slice((ask.page - 1) * size, ask.page * size);
  const passages = await listPassages(db, page);
  const cards = await getCards(
    db,
    passages.map(({ articleId }) => articleId),
  );
  const texts = new Map(passages.map(({ articleId, texts }) => [articleId, texts]));
  const offer =
    total < 5 ? await withinSecond(db, (tx) => offerSpelling(tx, ask.words)) : undefined;
  return {
    total,
    exact,
    pages: Math.ceil(numbers.length / size),
    results: cards.map((card) => ({
      ...card,
      titleMarked: markText(card.title, marks),
      excerpt: excerpt(texts.get(card.id) ?? [card.dek], marks),
    })),
    ...(offer === undefined ? {} : { offer }),
    cut: query.cut,
  };
}
