import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { monthFiles, parseMonthFile } from "@/lib/sitemaps/month-files";
import { newsLanguage } from "@/lib/sitemaps/news-language";
import { newsSitemap, sitemap, sitemapIndex } from "@/lib/sitemaps/xml";

const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ parseTagValue: false }).parse(xml);
};

test("addresses and dates read back as they were, whatever characters they have", () => {
  const changed = new Date("2026-11-23T13:30:00Z");
  const url = "https://brief.example/?a&b='\"<>";
  const { urlset } = read(sitemap([{ url, changed }, { url: "https://brief.example/" }]));
  expect(urlset.url).toEqual([
    { loc: url, lastmod: "2026-11-23T13:30:00.000Z" },
    { loc: "https://brief.example/" },
  ]);
  expect(read(sitemapIndex([{ url, changed }])).sitemapindex.sitemap).toMatchObject({ loc: url });
});

test("news name the publication, the language, the moment and the title, without what XML cannot have", () => {
  const published = new Date("2026-11-23T13:30:00Z");
  const title = "Ports & “people” <\u0001\ud800安全>";
  const xml = newsSitemap("The Brief", [
    { url: "https://brief.example/a", title, published, language: "en" },
  ]);
  expect(read(xml).urlset.url).toEqual({
    loc: "https://brief.example/a",
    "news:news": {
      "news:publication": { "news:name": "The Brief", "news:language": "en" },
      "news:publication_date": "2026-11-23T13:30:00.000Z",
      "news:title": "Ports & “people” <�安全>",
    },
  });
  expect(read(newsSitemap("The Brief", [])).urlset).toBeDefined();
});

test.each([
  ["zh-Hans", "zh-cn"],
  ["zh", "zh-cn"],
  ["zh-Hant", "zh-tw"],
  ["zh-HK", "zh-tw"],
  ["en-GB", "en"],
  ["ar", "ar"],
])("an article in %s is %s to Google News", (language, expected) => {
  const item = { title: "A title", dek: "", language };
  expect(newsLanguage(item, { language: "en" })).toBe(expected);
});

test("an article without a language is in that of its letters, or else the publication's", () => {
  const item = (title: string) => ({ title, dek: "", language: null });
  expect(newsLanguage(item("安全优先"), { language: "en" })).toBe("zh-cn");
  expect(newsLanguage(item("Sécurité"), { language: "fr-CA" })).toBe("fr");
});

test("a month has a file for each so many articles, and each file's name is known again", () => {
  expect(monthFiles("2026-11", 0, 10)).toEqual([]);
  expect(monthFiles("2026-11", 10, 10)).toEqual(["2026-11"]);
  const files = monthFiles("2026-11", 101, 10);
  expect(files).toHaveLength(11);
  expect(files.map(parseMonthFile)).toEqual(
    files.map((_, index) => ({ month: "2026-11", part: index + 1 })),
  );
  for (const name of ["2026-13", "2026-11-1", "2026-11-0", "2026-11-02", "pages", "2026"]) {
    expect(parseMonthFile(name), name).toBeUndefined();
  }
});
