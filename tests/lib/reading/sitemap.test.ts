import { expect, test } from "vitest";
import { sitemap } from "@/lib/reading/sitemap";

test("a sitemap has at most the 50,000 addresses that the protocol allows, escaped", () => {
  const xml = sitemap([{ url: "https://brief.example/?a&b", changed: new Date(0) }]);
  expect(xml).toContain(
    "<url><loc>https://brief.example/?a&amp;b</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod></url>",
  );
  const many = sitemap(Array.from({ length: 50_001 }, () => ({ url: "https://brief.example/" })));
  expect(many.match(/<loc>/g)).toHaveLength(50_000);
});
