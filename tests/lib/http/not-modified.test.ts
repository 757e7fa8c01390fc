import { expect, test } from "vitest";
import { isNotModified } from "@/lib/http/not-modified";

const lastModified = new Date("2026-11-23T08:00:00.750Z");
const current = { etag: '"one"', lastModified };
const asked = (headers: Record<string, string>) => isNotModified(new Headers(headers), current);

test.each([
  ...['"one"', 'W/"one"', '"zero", "one"', '"zero",W/"one" , "two"', "*", ' "one" '],
  // As servers in front that compress rename it: Apache, Jetty, mod_deflate of old, others.
  ...['"one-gzip"', 'W/"one--gzip"', '"one;gzip"', '"zero-gzip", "one-br"', 'W/"one-zstd"'],
])("If-None-Match %s names what the reader has", (tags) =>
  expect(asked({ "if-none-match": tags })).toBe(true),
);

test.each(['"two"', "one", '"one', '"o", "ne"', "", '"two-gzip"', '"one-other"'])(
  "If-None-Match %j does not",
  (tags) => expect(asked({ "if-none-match": tags })).toBe(false),
);

test("a tag that ends as codings are joined is known with one, too", () => {
  const etag = '"one-"';
  for (const tag of [etag, '"one--gzip"', '"one---gzip"', '"one-;br"']) {
    expect(isNotModified(new Headers({ "if-none-match": tag }), { etag }), tag).toBe(true);
  }
  const without = new Headers({ "if-none-match": '"one-gzip"' });
  expect(isNotModified(without, { etag })).toBe(false);
});

test("If-Modified-Since counts in whole seconds", () => {
  expect(asked({ "if-modified-since": "Mon, 23 Nov 2026 08:00:00 GMT" })).toBe(true);
  expect(asked({ "if-modified-since": "Mon, 23 Nov 2026 09:00:00 GMT" })).toBe(true);
  expect(asked({ "if-modified-since": "Mon, 23 Nov 2026 07:59:59 GMT" })).toBe(false);
});

test.each(["yesterday", "", "2026", "0", "9999999999999"])(
  "If-Modified-Since %j is no date and so no condition",
  (text) => expect(asked({ "if-modified-since": text })).toBe(false),
);

test("If-Modified-Since is ignored beside an If-None-Match", () => {
  const since = "Mon, 23 Nov 2026 09:00:00 GMT";
  expect(asked({ "if-none-match": '"two"', "if-modified-since": since })).toBe(false);
});

test("a request without conditions is answered whole", () => {
  expect(asked({})).toBe(false);
});
