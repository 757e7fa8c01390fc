import type { Named } from "@/db/published/cards";
import type { Settings } from "@/lib/content/settings";
import { absolute } from "@/lib/reading/page-metadata";
import { authorPath } from "@/lib/reading/paths";
import { publisherId } from "./publisher";

/** Who signs an article, as https://schema.org/Person; an author named as the publication is no person. */
export function byline({ slug, name }: Named, settings: Settings) {
  if (name === settings.name) {
    return { "@type": "Organization", name, url: absolute(authorPath(slug)) };
  }
  return { "@type": "Person", "@id": personId(slug), name, url: absolute(authorPath(slug)) };
}

type Author = Named & { about: string; image?: string };

/** An author's page as https://schema.org/ProfilePage, about a person who works for the publication. */
export function profilePage(author: Author, settings: Settings) {
  const { slug, name, about, image } = author;
  const of = byline({ slug, name }, settings);
  return {
    "@type": "ProfilePage",
    "@id": absolute(authorPath(slug)),
    url: absolute(authorPath(slug)),
    name,
    mainEntity: {
      ...of,
      ...(about && { description: about }),
      ...(image && { image }),
      ...(of["@type"] === "Person" && { worksFor: { "@id": publisherId() } }),
    },
  };
}

const personId = (slug: string) => `${absolute(authorPath(slug))}#person`;
