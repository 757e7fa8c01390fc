import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { answerFeed } from "@/lib/feeds/answer-feed";

const xml = "<rss>舰</rss>";
const feed = {
  xml,
  gzip: new Uint8Array(gzipSync(xml)),
  etag: 'W/"abc"',
  lastModified: new Date("2026-11-23T08:00:00.750Z"),
};
const ask = (headers: Record<string, string> = {}) => answerFeed(new Headers(headers), feed);

test("the whole feed is sent with what names its state", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "public, max-age=0, must-revalidate",
    "content-length": String(Buffer.byteLength(xml)),
    "content-type": "application/rss+xml; charset=utf-8",
    etag: 'W/"abc"',
    "last-modified": "Mon, 23 Nov 2026 08:00:00 GMT",
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toBe(xml);
});

test("it is compressed for those who can read it, under the same name", async () => {
  const answer = ask({ "accept-encoding": "br, gzip;q=0.8" });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("etag")).toBe('W/"abc"');
  const body = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get("content-length")).toBe(String(body.length));
  expect(gunzipSync(body).toString()).toBe(xml);
});

test.each(["identity", "gzip;q=0", "gzip; q=0.0, br", ""])("not for %j", (encodings) => {
  expect(ask({ "accept-encoding": encodings }).headers.get("content-encoding")).toBeNull();
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
  expect(answer.headers.get("content-encoding")).toBeNull();
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
