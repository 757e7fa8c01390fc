import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, primaryKey, real, uuid } from "drizzle-orm/pg-core";
import type { Reasons } from "@/lib/content/related/rank-related";
import { articles } from "./articles";

/** The live articles that belong with a live one, as was found when either was published. */
export const relatedSuggestions = pgTable(
  "related_suggestions",
  {
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    suggestedId: uuid("suggested_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    score: real().notNull(),
    reasons: jsonb().$type<Reasons>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.suggestedId] }),
    index("related_suggestions_of").on(t.suggestedId),
    check("related_suggestions_other", sql`${t.articleId} <> ${t.suggestedId}`),
  ],
);
