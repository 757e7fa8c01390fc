import { sql } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { workingTerms } from "@/lib/content/search/working-terms";
import type { Queryable } from "../client";
import { workingTexts } from "../schema/working-texts";

/** Another number makes every installation read all its working texts again. */
export const workingFormat = 1;

export type WorkingText = { articleId: string; revisionId: string; content: Content };

/**
 * Writes what the desk finds articles by, within the transaction that makes these revisions the
 * working ones. One statement for any number; at most some hundreds should come at once.
 */
export async function indexWorking(tx: Queryable, texts: WorkingText[]): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.map(({ articleId, revisionId, content }) => {
    const { title, all, words } = workingTerms(content);
    return { article: articleId, revision: revisionId, title: [...title], all: [...all], words };
  });
  await tx.execute(sql`
    insert into ${workingTexts} (article_id, revision_id, format, title, "all", words)
    select article, revision, ${workingFormat}::integer,
      array_to_tsvector(title), array_to_tsvector("all"), words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (article uuid, revision uuid, title text[], "all" text[], words text)
    on conflict (article_id) do update set revision_id = excluded.revision_id,
      format = excluded.format, title = excluded.title, "all" = excluded."all",
      words = excluded.words`);
}
