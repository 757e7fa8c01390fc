import { expect, test } from "vitest";
import { asksSomething, readAddress, searchPath } from "@/lib/search/address";

test("an address says what was asked, and what was asked makes the address", () => {
  const path = "/search?q=rare+earth&topic=trade&from=2026-11-01&sort=date&page=3";
  const asked = readAddress(Object.fromEntries(new URL(path, "http://x").searchParams));
  expect(asked).toEqual({
    ...{ words: "rare earth", topic: "trade", from: "2026-11-01" },
    ...{ sort: "date", page: 3 },
  });
  expect(searchPath(asked)).toBe(path);
});

test("what an address says without sense is as if it said nothing", () => {
  const asked = readAddress({
    ...{ q: ["first", "second"], topic: "No Slug!", author: ["", "x"] },
    ...{ from: "yesterday", to: "2026-02-30", sort: "best", page: "-1" },
  });
  expect(asked).toEqual({ words: "first", sort: "relevance", page: 1 });
  expect(searchPath(readAddress({ page: "1e9", from: "0000-01-01" }))).toBe("/search");
  expect(asksSomething(readAddress({ q: "   " }))).toBe(false);
});

test("a hostile question is cut and made whole", () => {
  const { words } = readAddress({ q: `\0\ud800${"<script>".repeat(10_000)}` });
  expect(words.length).toBeLessThanOrEqual(1_000);
  expect(words.startsWith("\ufffd\ufffd<script>")).toBe(true);
});
