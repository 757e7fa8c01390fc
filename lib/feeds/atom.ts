import type { Entry, Feed } from "./feed";
import { mediaContent } from "./media-content";
import { atomNamespace, mediaNamespace, xml, xmlDeclaration } from "./xml";

/** Atom demands a date also of a feed in which nothing was ever published. */
const beforeAnything = new Date("2000-01-01T00:00:00Z");

/** The feed as Atom 1.0, RFC 4287; the same news are the same bytes. `self` is its address. */
export function atom(feed: Feed, self: string): string {
  const { title, description, page, language, publisher, updatedAt, hubs, entries } = feed;
  return xml.build({
    "?xml": xmlDeclaration,
    feed: {
      "@xmlns": atomNamespace,
      "@xmlns:media": mediaNamespace,
      "@xml:lang": language,
      // The page's: it stays when the file's name is another.
      id: page,
      title,
      subtitle: description,
      updated: (updatedAt ?? beforeAnything).toISOString(),
      author: { name: publisher.name, uri: publisher.url },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": self },
        { "@rel": "alternate", "@type": "text/html", "@href": page },
        ...hubs.map((hub) => ({ "@rel": "hub", "@href": hub })),
      ],
      entry: updatedApart(entries).map(([entry, updated]) => atomEntry(entry, updated, feed)),
    },
  });
}

/**
 * When each entry was updated. Validators warn of two entries of one instant, as an import may
 * leave them: the last listed keeps it, and those before it follow by a microsecond each, which
 * nobody had measured.
 */
function updatedApart(entries: Entry[]): [Entry, string][] {
  const seen = new Map<number, number>();
  return entries
    .toReversed()
    .map((entry): [Entry, string] => {
      const time = entry.updatedAt.getTime();
      const twins = seen.get(time) ?? 0;
      seen.set(time, twins + 1);
      const microseconds = twins > 0 ? String(twins).padStart(3, "0") : "";
      return [entry, entry.updatedAt.toISOString().replace("Z", `${microseconds}Z`)];
    })
    .toReversed();
}

function atomEntry(entry: Entry, updated: string, { page }: Feed) {
  return {
    ...(entry.language && { "@xml:lang": entry.language }),
    id: entry.id,
    title: entry.title,
    link: { "@rel": "alternate", "@type": "text/html", "@href": entry.url },
    published: entry.publishedAt.toISOString(),
    updated,
    author: entry.authors.map(({ name, url }) => ({ name, uri: url })),
    category: entry.categories.map((term) => ({
      "@term": term,
      "@scheme": new URL("/topics", page).href,
    })),
    ...(entry.summary && { summary: entry.summary }),
    content: { "@type": "html", "#text": entry.content },
    ...mediaContent(entry),
  };
}
