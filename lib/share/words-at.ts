import { getPublishedArticle } from "@/db/published/article";
import { getEdition } from "@/db/published/editions";
import { getSettings } from "@/db/published/settings";
import { getAuthor, getTopic } from "@/db/published/taxonomy";
import { slugInPath } from "@/lib/reading/paths";
import {
  articleWords,
  authorWords,
  editionWords,
  publicationWords,
  topicWords,
} from "./page-words";
import type { ShareKind } from "./share-picture";
import type { ShareWords } from "./share-words";

/** What the share picture of a page says now; undefined where there is no such page. Costs no query while nothing is published. */
export async function wordsAt(kind: ShareKind, inPath: string): Promise<ShareWords | undefined> {
  const settings = await getSettings();
  if (kind === "publication") return inPath === "-" ? publicationWords(settings) : undefined;
  const slug = slugInPath(inPath);
  if (!slug) return;
  switch (kind) {
    case "articles": {
      const found = await getPublishedArticle(slug);
      return found?.kind === "article" ? articleWords(found.article, settings) : undefined;
    }
    case "topics": {
      const topic = await getTopic(slug);
      if (topic && "moved" in topic) return;
      return topic && topicWords(topic, settings);
    }
    case "editions": {
      const edition = await getEdition(slug);
      return edition && editionWords(edition, settings);
    }
    case "authors": {
      const author = await getAuthor(slug);
      if (author && "moved" in author) return;
      return author && authorWords(author, settings);
    }
  }
}
