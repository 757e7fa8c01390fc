import { expect, test } from "vitest";
import { ownPage, ownPath, withoutSite } from "@/lib/content/own-pages";

test("a path is this site’s, and so is an address with its host", () => {
  expect(ownPath("/articles/a#b", "https://brief.example")).toBe("/articles/a#b");
  expect(ownPath("https://brief.example/articles/a?b", "https://brief.example")).toBe(
    "/articles/a?b",
  );
  expect(ownPath("https://elsewhere.example/articles/a", "https://brief.example")).toBeUndefined();
  expect(ownPath("mailto:a@brief.example", "https://brief.example")).toBeUndefined();
});

test("a link to a page of this site is kept as its path, any other as it is", () => {
  const site = "https://brief.example";
  expect(withoutSite(`${site}/articles/a#p1`, site)).toBe("/articles/a#p1");
  expect(withoutSite("https://elsewhere.example/a", site)).toBe("https://elsewhere.example/a");
  expect(withoutSite("#p1", site)).toBe("#p1");
  // As a path it would be another site's address.
  expect(withoutSite(`${site}//evil.example/`, site)).toBe(`${site}//evil.example/`);
});

test.each([
  ["/articles/a-ship#takeaway-1", { kind: "article", slug: "a-ship" }],
  ["/articles/%E5%AE%89%E5%85%A8", { kind: "article", slug: "安全" }],
  ["/topics/security/feed.xml", { kind: "topic", slug: "security" }],
  ["/authors/ada-lovelace/", { kind: "author", slug: "ada-lovelace" }],
  ...["/", "/about", "/topics", "/search?q=a", "/editions/2026-11-23", "/editions/2026-11"].map(
    (path) => [path, { kind: "fixed" }],
  ),
  ...["/feed.xml", "/editions/feed.json", "/latest/a", "/sitemap.xml"].map((path) => [
    path,
    { kind: "fixed" },
  ]),
] as [string, unknown][])("%s names what readers have, or may", (path, page) => {
  expect(ownPage(path)).toEqual(page);
});

test.each([
  "/articles",
  "/articles/a/b",
  "/articles/%E5",
  "/editor",
  "/nothing",
  "/editions/2026-13-40",
])("%s names nothing that readers have", (path) => {
  expect(ownPage(path)).toBeUndefined();
});
