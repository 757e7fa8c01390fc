import type { Settings } from "@/lib/content/settings";
import { absolute } from "@/lib/reading/page-metadata";
import { publisherId } from "./publisher";

/** The whole site as https://schema.org/WebSite, with how it is searched. */
export function webSite({ name, tagline, language }: Settings) {
  return {
    "@type": "WebSite",
    "@id": `${absolute("/")}#site`,
    name,
    ...(tagline && { alternateName: `${name}: ${tagline}` }),
    url: absolute("/"),
    inLanguage: language,
    publisher: { "@id": publisherId() },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${absolute("/search")}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}
