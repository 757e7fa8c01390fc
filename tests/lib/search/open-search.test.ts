import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { defaultSettings } from "@/lib/content/settings";
import { iconPath } from "@/lib/icons/icon-files";
import { openSearch } from "@/lib/search/open-search";

test("browsers learn how to search here, whatever the publication is called", () => {
  const settings = { ...defaultSettings, name: "A <Very> Long & Winding Name" };
  const xml = openSearch(settings, "https://brief.example");
  const { OpenSearchDescription: description } = new XMLParser({
    ignoreAttributes: false,
  }).parse(xml);
  expect(description.ShortName.length).toBeLessThanOrEqual(16);
  expect(description.LongName).toBe("A <Very> Long & Winding Name: search");
  expect(description.Image["#text"]).toBe(`https://brief.example${iconPath("180.png", settings)}`);
  const templates = description.Url.map((url: Record<string, string>) => url["@_template"]);
  expect(templates).toContain("https://brief.example/search?q={searchTerms}");
  expect(templates).toContain("https://brief.example/suggestions.json?q={searchTerms}");
});
