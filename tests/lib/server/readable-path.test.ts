import { expect, test } from "vitest";
import { readablePath } from "@/lib/server/readable-path";

test("an address that can be read is left as it is, whatever its query", () => {
  for (const url of ["/", "/articles/%E5%AE%89", "/search?q=100%", "/feed.xml"]) {
    expect(readablePath(url)).toBe(url);
  }
});

test("one that cannot be read names nothing", () => {
  for (const url of ["/articles/%FF", "/%", "/a%E5%AE?b"]) expect(readablePath(url)).toBe("/-");
});
