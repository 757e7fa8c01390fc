import { expect, test } from "vitest";
import { answerFeed } from "@/lib/feeds/answer-feed";

const xml = "<rss>舰</rss>";
const feed = {
  xml,
  etag: 'W/"abc"',
  lastModified: new Date("2026-11-23T08:00:00.750Z"),
};
const ask = (headers: Record<string, string> = {}) => answerFeed(new Headers(headers), feed);

test("the whole feed is sent with what names its state", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "public, max-age=0, must-revalidate",
    "content-type": "application/rss+xml; charset=utf-8",
    etag: 'W/"abc"',
    "last-modified": "Mon, 23 Nov 2026 08:00:00 GMT",
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toBe(xml);
});

test.each<Record<string, string>>([
  { "if-none-match": '"abc"' },
  { "if-none-match": 'W/"xyz", W/"abc"' },
  { "if-none-match": "*" },
  { "if-modified-since": "Mon, 23 Nov 2026 08:00:00 GMT" },
])("a reader that has it is told so: %j", async (headers) => {
  const answer = ask(headers);
  expect(answer.status).toBe(304);
  expect(answer.headers.get("etag")).toBe('W/"abc"');
  expect(answer.headers.get("last-modified")).toBe("Mon, 23 Nov 2026 08:00:00 GMT");
  expect(await answer.text()).toBe("");
});

test("a reader that has another is sent it, whatever its date", () => {
  const since = "Mon, 23 Nov 2026 09:00:00 GMT";
  expect(ask({ "if-none-match": '"xyz"', "if-modified-since": since }).status).toBe(200);
});

test("a feed of nothing has no date", () => {
  const answer = answerFeed(new Headers(), { ...feed, lastModified: undefined });
  expect(answer.headers.get("last-modified")).toBeNull();
});
