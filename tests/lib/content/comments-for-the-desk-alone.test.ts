import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** All that makes what readers and programs get, and what leaves the publication. */
const forReaders = [
  "app/(site)",
  "app/(feeds)",
  "components/site",
  "db/export",
  "db/published",
  "db/search",
  "lib/export",
  "lib/feeds",
  "lib/share",
  "lib/sitemaps",
  "lib/structured-data",
];

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

test.each(forReaders)("nothing in %s knows of comments", (folder) => {
  const knowing = files(folder).filter((file) =>
    /schema\/comments|editorial\/comments|comment_threads/.test(readFileSync(file, "utf8")),
  );
  expect(knowing).toEqual([]);
});

test("the desk does, so that this would be seen", () => {
  expect(readFileSync("db/editorial/comments/list-threads.ts", "utf8")).toMatch(/schema\/comments/);
});
