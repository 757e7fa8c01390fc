import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { getSettings } from "@/db/published/settings";
import { searchArticles } from "@/db/search/search-articles";
import { isNotModified } from "@/lib/http/not-modified";
import { patience } from "@/lib/search/find-in-time";
import { jsonAnswer } from "@/lib/search/json-answer";
import { readJsonRequest } from "@/lib/search/json-request";
import { open, problem } from "@/lib/search/problem";
import { withinTime } from "@/lib/search/within-time";

/** The search for programs; the README says what it takes and gives. */
export async function GET({ nextUrl, headers: asked }: NextRequest): Promise<Response> {
  const request = readJsonRequest(nextUrl.searchParams);
  if ("parameter" in request) {
    const { parameter, message } = request;
    return problem(400, "Bad request", { detail: `${parameter} ${message}.`, parameter });
  }
  const { timeZone } = await getSettings();
  const found = await withinTime(patience, searchArticles(request, { timeZone }));
  if (!found) {
    return problem(503, "Search took too long", {
      detail: "Ask again in a moment, or with fewer words.",
      headers: { "retry-after": "5" },
    });
  }
  const body = JSON.stringify(jsonAnswer(request, found));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ...open,
    "access-control-expose-headers": "ETag, Retry-After",
    "content-type": "application/json; charset=utf-8",
    // Kept by whoever likes, shown only after asking: a publication is found at the next request.
    "cache-control": "public, max-age=0, must-revalidate",
    vary: "accept-encoding",
    etag,
  };
  if (isNotModified(asked, { etag })) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** What a page elsewhere asks before it sends headers of its own. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "*",
      "access-control-max-age": "86400",
      allow: "GET, HEAD, OPTIONS",
    },
  });
}
