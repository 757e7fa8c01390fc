import { z } from "zod";
import type { SearchAsk } from "@/db/search/search-articles";
import { isDay } from "@/lib/content/days";
import { isSlug } from "@/lib/content/slug";
import { storable } from "@/lib/content/storable";

/** What a search page's address says. */
export type Asked = Omit<SearchAsk, "size">;

/** Longer than what anybody asks; a search reads less of it. */
export const longestQuestion = 1_000;
const mostPages = 1_000;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = z.string().transform((typed) => storable(typed.slice(0, longestQuestion)).trim());
const slug = z.string().normalize("NFC").refine(isSlug).optional().catch(undefined);
const day = z.string().refine(isDay).optional().catch(undefined);

const Address = z.object({
  q: z.preprocess(first, text.catch("")),
  topic: z.preprocess(first, slug),
  author: z.preprocess(first, slug),
  from: z.preprocess(first, day),
  to: z.preprocess(first, day),
  sort: z.preprocess(first, z.enum(["relevance", "date"]).catch("relevance")),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(mostPages).catch(1)),
});

/** What was asked for by an address; a part that says nothing a search understands is left out. */
export function readAddress(query: Record<string, unknown>): Asked {
  const { q, topic, author, from, to, sort, page } = Address.parse(query);
  return {
    words: q,
    ...(topic && { topic }),
    ...(author && { author }),
    ...(from && { from }),
    ...(to && { to }),
    sort,
    page,
  };
}

/** The address of a search; what is as it is without saying so is not said. */
export function searchPath(asked: Partial<Asked>, path = "/search"): string {
  const query = new URLSearchParams();
  if (asked.words) query.set("q", asked.words);
  for (const name of ["topic", "author", "from", "to"] as const) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  if (asked.sort === "date") query.set("sort", "date");
  if (asked.page && asked.page > 1) query.set("page", String(asked.page));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Whether anything was asked for at all. */
export function asksSomething({ words, topic, author, from, to }: Asked): boolean {
  return Boolean(words || topic || author || from || to);
}
