import { expect, test } from "vitest";
import { prefetchRules } from "@/lib/reading/prefetch-rules";

const [rule] = prefetchRules.prefetch;
const [only, never] = rule?.where.and ?? [];

/** As URLPattern reads such patterns: a name is one segment, a star anything. */
function reads(pattern: string, path: string): boolean {
  const source = pattern
    .replaceAll(".", "\\.")
    .replace("(\\.+)", "(.+)")
    .replaceAll("*", ".*")
    .replace(/\/:\w+\?/g, "(/[^/?]+)?")
    .replace(/:\w+/g, "[^/?]+");
  // A pattern that says nothing of a question is for any.
  return new RegExp(`^${source}${source.includes("\\?") ? "" : "(\\?.*)?"}$`).test(path);
}

function isPrefetched(path: string): boolean {
  const some = (patterns: string[] = []) => patterns.some((pattern) => reads(pattern, path));
  return some(only?.href_matches) && !some(never?.not?.href_matches);
}

test.each([
  "/",
  "/about",
  "/articles/a-ship-at-a-quay",
  "/articles/%E8%88%B0",
  "/topics",
  "/topics/security",
  "/topics/security/eyJh",
  "/authors",
  "/authors/lin-meihua",
  "/authors/lin-meihua/eyJh",
  "/editions",
  "/editions/2026-11",
  "/editions/2026-11-23",
  "/latest/eyJh",
])("a page that readers turn to is fetched beforehand: %s", (path) => {
  expect(isPrefetched(path)).toBe(true);
});

test.each([
  "/editor",
  "/editor/articles/1",
  "/sign-in",
  "/welcome/token",
  "/api/health",
  "/api/auth/signout",
  "/media/a/640.avif",
  "/share/articles/a/code.svg",
  "/icons/180.png",
  "/search",
  "/search?q=ship",
  "/search.json?q=ship",
  "/feeds",
  "/feed.xml",
  "/feed.json",
  "/topics/security/feed.xml",
  "/topics/security/atom.xml",
  "/authors/lin-meihua/feed.json",
  "/editions/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/status/missing",
  "/articles/a?from=mail",
  "/topics/security?x",
  "/?x=1",
])("what is no page, is not for everybody or is endless is not: %s", (path) => {
  expect(isPrefetched(path)).toBe(false);
});

test("browsers wait until a reader seems to mean a link", () => {
  expect(rule?.eagerness).toBe("moderate");
});
