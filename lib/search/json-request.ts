import { z } from "zod";
import type { SearchAsk } from "@/db/search/search-articles";
import { isDay } from "@/lib/content/days";
import { isSlug } from "@/lib/content/slug";
import { storable } from "@/lib/content/storable";
import { longestQuestion } from "./address";

/** What a program asked for; unlike a reader it is told what it got wrong. */
export type JsonRequest = SearchAsk & { size: number };
export type Wrong = { parameter: string; message: string };

const known = ["q", "topic", "author", "from", "to", "sort", "page", "per_page"];
const slug = z.string().normalize("NFC").refine(isSlug, "the last part of its address").optional();
const day = z.string().refine(isDay, "a day such as 2026-11-23").optional();
const number = (most: number) =>
  z
    .string()
    .refine(
      (digits) => /^[1-9]\d{0,5}$/.test(digits) && Number(digits) <= most,
      `a whole number from 1 to ${most}`,
    )
    .transform(Number)
    .optional();

const Request = z.object({
  q: z.string().max(longestQuestion, `at most ${longestQuestion} characters`).default(""),
  topic: slug,
  author: slug,
  from: day,
  to: day,
  sort: z.enum(["relevance", "date"], "relevance or date").default("relevance"),
  page: number(1_000),
  per_page: number(100),
});

export function readJsonRequest(query: URLSearchParams): JsonRequest | Wrong {
  for (const name of query.keys()) {
    if (!known.includes(name)) {
      return { parameter: name, message: `is not known; these are: ${known.join(", ")}` };
    }
    if (query.getAll(name).length > 1) return { parameter: name, message: "stands twice" };
  }
  // Empty is as good as not there: forms send every field.
  const given = Object.fromEntries([...query].filter(([, value]) => value !== ""));
  const read = Request.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { parameter: String(issue?.path[0]), message: `must be ${issue?.message}` };
  }
  const { q, topic, author, from, to, sort, page = 1, per_page: size = 20 } = read.data;
  const words = storable(q).trim();
  if (!words && !topic && !author && !from && !to) {
    return { parameter: "q", message: "is missing, and so are topic, author, from and to" };
  }
  return {
    ...{ words, sort, page, size },
    ...(topic && { topic }),
    ...(author && { author }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
