import { expect, test } from "vitest";
import { slugFromTitle, slugLength } from "@/lib/content/slug";
import { articlePath, authorPath, pagePath, topicPath } from "@/lib/reading/paths";
import { namesNothing } from "@/lib/server/names-nothing";

const id = "0198b1c2-7a3e-7c4d-9e5f-0123456789ab";
const slugs = ["rail", "rail-2", "旧地址", "đường-sắt", "हिन्दी", "a".repeat(slugLength)];
const pathsOf = [articlePath, topicPath, authorPath];

test("a well-formed address is asked about, whether there is such a page or not", () => {
  for (const slug of [...slugs, slugFromTitle("Élan – Ça et là, n° 3")]) {
    for (const path of pathsOf) {
      expect(namesNothing(path(slug)), slug).toBe(false);
      expect(namesNothing(`${path(slug)}/?a=%00`), slug).toBe(false);
      expect(namesNothing(path(slug.normalize("NFD"))), slug).toBe(false);
    }
    expect(namesNothing(pagePath(topicPath(slug), id))).toBe(false);
    expect(namesNothing(pagePath(authorPath(slug), id))).toBe(false);
  }
  expect(namesNothing(pagePath("/", id))).toBe(false);
});

test("whatever is not a list's or an article's address is not judged", () => {
  for (const url of ["/", "/-", "/articles", "/topics/", "/feed.xml", "/editor/articles/%00"])
    expect(namesNothing(url), url).toBe(false);
});

test.each([
  "%00",
  "a%00",
  "-",
  "A",
  "a--b",
  "wp-login.php",
  "..%2f..%2fetc",
  "%FF",
  "a%20b",
  "%F0%9F%9A%82",
  "a".repeat(slugLength + 1),
])("no page has the slug %s", (slug) => {
  for (const list of ["articles", "topics", "authors"]) {
    expect(namesNothing(`/${list}/${slug}`)).toBe(true);
    expect(namesNothing(`/${list}/${slug}/?page=2`)).toBe(true);
  }
  expect(namesNothing(`/topics/${slug}/${id}`)).toBe(true);
});

test("no page follows what is no article's id", () => {
  for (const list of ["/latest", "/topics/rail", "/authors/rail"]) {
    for (const cursor of ["%00", "2", `${id}0`]) {
      expect(namesNothing(`${list}/${cursor}`)).toBe(true);
    }
  }
});

test("an edition's address is a day or a month of the calendar, a further page's a day and an article", () => {
  for (const path of ["", "/", "/2026-11-23", "/2026-11", `/2026-11-23/${id}`])
    expect(namesNothing(`/editions${path}`), path).toBe(false);
  for (const path of [
    "/2026-02-30",
    "/2026-13",
    "/newest",
    "/-",
    "/2026-11-23/-",
    "/2026-11-23/feed.xml",
    "/feed.php",
    `/2026-11/${id}`,
  ])
    expect(namesNothing(`/editions${path}`), path).toBe(true);
});
