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

test("a letter written with a percent sign for nothing is the letter, in the path alone", () => {
  expect(readablePath("/%73earch%2Ejson?q=%61")).toBe("/search.json?q=%61");
  expect(readablePath("/%65ditor/%7e%5F")).toBe("/editor/~_");
  for (const url of ["/a%2Fb", "/a%3Fb", "/100%25", "/%2573earch"]) {
    expect(readablePath(url)).toBe(url);
  }
});

test("segments of dots lead where they lead, as Next reads them", () => {
  for (const url of [
    "/x/../search.json?q=../a",
    "/x/%2e%2E/search.json?q=../a",
    "/./x/.%2e/./search.json?q=../a",
    "/../../search.json?q=../a",
    "/x\\..\\search.json?q=../a",
  ])
    expect(readablePath(url), url).toBe("/search.json?q=../a");
  expect(readablePath("/articles/a..b")).toBe("/articles/a..b");
  expect(readablePath("//elsewhere/../b")).toBe("//b");
});

test("one that names a host is its path alone, and whatever is no path names nothing", () => {
  expect(readablePath("http://evil.example/editor?a=http://b/")).toBe("/editor?a=http://b/");
  expect(readablePath("HTTPS://evil.example:80/%E5%AE%89")).toBe("/%E5%AE%89");
  expect(readablePath("http://evil.example")).toBe("/");
  for (const url of [
    "*",
    "evil.example:443",
    "http://evil.example?a",
    "http:/editor",
    "http://a/%",
  ])
    expect(readablePath(url)).toBe("/-");
});
