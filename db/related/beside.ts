import type { Queryable } from "../client";
import { getCards } from "../published/cards";
import { readSettings } from "../published/read-settings";
import { allSuggestionsTag, articleTag, newerTag, suggestionsTag } from "../published/tags";
import type { PublishedArticle } from "../published/whole-article";
import { listSuggested } from "./list-suggested";
import { listNewer } from "./newer";

/**
 * An article with what its page says of others beside those that its editor chose: newer ones
 * on the same, and suggestions where none were chosen and the settings want them; with the tags
 * of all that.
 */
export async function withOthers(
  db: Queryable,
  article: PublishedArticle,
  suggest = () => listSuggested(db, article.id),
): Promise<{ article: PublishedArticle; tags: string[] }> {
  const chosen = new Set(article.related.map(({ id }) => id));
  const newerIds = (await listNewer(db, article)).filter((id) => !chosen.has(id));
  const newer = await getCards(db, newerIds);
  const tags = [newerTag(article.id), ...newerIds.map(articleTag)];
  const { settings } = await readSettings(db);
  if (chosen.size > 0 || settings.relatedWhenNone === "nothing") {
    return { article: { ...article, newer }, tags };
  }
  const suggestedIds = await suggest();
  const related = (await getCards(db, suggestedIds)).map((card) => ({ ...card, reason: null }));
  return {
    article: { ...article, newer, related, relatedAre: "suggested" },
    tags: [...tags, ...suggestedIds.map(articleTag), suggestionsTag(article.id), allSuggestionsTag],
  };
}
