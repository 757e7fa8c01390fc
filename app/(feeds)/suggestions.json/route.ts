import type { NextRequest } from "next/server";
import { suggest } from "@/db/search/suggest";
import { storable } from "@/lib/content/storable";
import { absolute } from "@/lib/reading/page-metadata";
import { withinTime } from "@/lib/search/within-time";

const patience = 1_000;
const kinds = { article: "Article", topic: "Topic", author: "Author", words: "" };

/** What may be meant by the beginning of a question, as OpenSearch suggestions: for browsers and for our own box. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const typed = storable((searchParams.get("q") ?? "").slice(0, 200));
  const offers = (await withinTime(patience, suggest(typed))) ?? [];
  const answer = [
    typed,
    offers.map(({ text }) => text),
    offers.map(({ kind }) => kinds[kind]),
    offers.map(({ path }) => new URL(absolute(path)).href),
  ];
  return Response.json(answer, {
    headers: {
      "content-type": "application/x-suggestions+json; charset=utf-8",
      "cache-control": "public, max-age=60",
      "access-control-allow-origin": "*",
      "x-robots-tag": "noindex",
    },
  });
}
