import type { Settings } from "@/lib/content/settings";
import { element, words } from "@/lib/feeds/html";
import { iconPath } from "@/lib/icons/icon-files";

/** The document by which browsers and readers learn to search here: OpenSearch 1.1, draft 6. */
export function openSearch(settings: Settings, site: string): string {
  const { name, language } = settings;
  const template = (type: string, path: string, rel?: string) =>
    element("Url", { type, ...(rel && { rel }), template: site + path });
  const description = element(
    "OpenSearchDescription",
    { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    element("ShortName", {}, words(shortened(name, 16))),
    element("LongName", {}, words(shortened(`${name}: search`, 48))),
    element("Description", {}, words(`Search everything that ${name} has published.`)),
    template("text/html", "/search?q={searchTerms}"),
    template("application/json", "/search.json?q={searchTerms}&page={startPage?}"),
    template("application/x-suggestions+json", "/suggestions.json?q={searchTerms}", "suggestions"),
    template("application/opensearchdescription+xml", "/opensearch.xml", "self"),
    element(
      "Image",
      { width: 180, height: 180, type: "image/png" },
      words(site + iconPath("180.png", settings)),
    ),
    element("Language", {}, words(language)),
    element("InputEncoding", {}, words("UTF-8")),
    element("OutputEncoding", {}, words("UTF-8")),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${description}\n`;
}

/** The specification's own limit; cut between words where there are some. */
function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most).join("");
  return cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
}
