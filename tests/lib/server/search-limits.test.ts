import { expect, test } from "vitest";
import { searchLimiter } from "@/lib/server/search-limits";

test("an address may search often, not endlessly, and again after the wait it is told", () => {
  let now = 0;
  const wait = searchLimiter(() => now);
  for (let count = 0; count < 600; count++) expect(wait("/search.json?q=x", "192.0.2.1")).toBe(0);
  expect(wait("/search.json?q=x", "192.0.2.1")).toBe(1);
  expect(wait("/search.json/?q=x", "192.0.2.1")).toBe(1);
  expect(wait("/search.json?q=x", "192.0.2.2")).toBe(0);
  expect(wait("/search?q=x", "192.0.2.1")).toBe(0);
  expect(wait("/articles/x", "192.0.2.1")).toBe(0);
  now += 1_000;
  expect(wait("/search.json?q=x", "192.0.2.1")).toBe(0);
});

test("a page of a hundred articles is five searches", () => {
  let now = 0;
  const wait = searchLimiter(() => now);
  const url = "/search.json?q=x&per_page=100";
  for (let count = 0; count < 120; count++) expect(wait(url, "192.0.2.1")).toBe(0);
  expect(wait(url, "192.0.2.1")).toBe(1);
  now += 150;
  expect(wait("/search.json?q=x&per_page=20", "192.0.2.1")).toBe(0);
  expect(wait(url, "192.0.2.1")).toBe(1);
  now += 200;
  expect(wait(url, "192.0.2.1")).toBe(0);
});

test("one network of IPv6 is one address, however it is written", () => {
  const wait = searchLimiter(() => 0);
  for (let count = 0; count < 300; count++) {
    expect(wait("/search", `2001:db8::${count.toString(16)}`)).toBe(0);
  }
  expect(wait("/search", "2001:db8:0:0:1:2:3:4")).toBe(1);
  expect(wait("/search", "2001:db8:0:1::1")).toBe(0);
});
