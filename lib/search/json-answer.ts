import type { Found, SearchResult } from "@/db/search/search-articles";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath, authorPath, topicPath } from "@/lib/reading/paths";
import { searchPath } from "./address";
import type { JsonRequest } from "./json-request";

/** What `/search.json` answers: names that stay, absolute addresses, times in UTC. */
export function jsonAnswer(request: JsonRequest, found: Found) {
  const { words, topic, author, from, to, sort, page, size } = request;
  const { total, exact, pages, offer, results } = found;
  const at = (number: number) =>
    number >= 1 && number <= pages ? addressOf(request, number) : null;
  return {
    query: words,
    filters: {
      topic: topic ?? null,
      author: author ?? null,
      from: from ?? null,
      to: to ?? null,
    },
    ...{ sort, page, per_page: size, pages, total },
    total_is_exact: exact,
    did_you_mean: offer ?? null,
    links: {
      self: addressOf(request, page),
      first: at(1),
      previous: at(page - 1),
      next: at(page + 1),
      last: at(pages),
    },
    results: results.map(resultJson),
  };
}

function resultJson(result: SearchResult) {
  const { id, slug, title, dek, topic, authors, takeaways, excerpt } = result;
  return {
    ...{ id, url: absolute(articlePath(slug)), title, dek },
    published_at: result.firstPublishedAt.toISOString(),
    language: result.language,
    reading_minutes: result.readingMinutes,
    topic: topic && { name: topic.name, url: absolute(topicPath(topic.slug)) },
    authors: authors.map(({ name, slug }) => ({ name, url: absolute(authorPath(slug)) })),
    takeaways,
    excerpt,
  };
}

function addressOf({ size, ...request }: JsonRequest, page: number): string {
  const path = searchPath({ ...request, page }, "/search.json");
  return absolute(size === 20 ? path : `${path}&per_page=${size}`);
}
