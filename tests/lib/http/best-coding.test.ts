import { expect, test } from "vitest";
import { bestCoding } from "@/lib/http/best-coding";

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["*;q=0, gzip", "gzip"],
  ["br;q=0.0, *", "gzip"],
  ["identity", undefined],
  ["gzip;q=0", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s is answered in %s", (accept, encoding) => {
  expect(bestCoding(accept)).toBe(encoding);
});
