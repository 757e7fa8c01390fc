import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { indexMissing } from "@/db/search/index-missing";
import { zipfTexts } from "./zipf-text";

const atOnce = 500;

/**
 * Fills an empty database with live articles of 300 words each, an hour apart, under 20 topics of
 * which the first has half of them, and 50 authors; and indexes them. Says how long that took.
 */
export async function fillSearch(db: Database, count: number): Promise<{ indexing: number }> {
  await db.execute(sql`
    insert into topics (slug, name) select 'topic-' || n, 'Topic ' || n from generate_series(1, 20) n`);
  await db.execute(sql`
    insert into authors (slug, name) select 'author-' || n, 'Author ' || n from generate_series(1, 50) n`);
  const texts = zipfTexts(60_000);
  for (let first = 0; first < count; first += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, count - first) }, (_, index) => ({
      ...{ n: first + index, id: randomUUID(), revision: randomUUID() },
      ...{
        title: texts.text(8),
        dek: texts.text(25),
        takeaway: texts.text(17),
        body: texts.text(250),
      },
    }));
    await insertArticles(db, rows, count);
  }
  await db.execute(sql`analyze`);
  const start = performance.now();
  await indexMissing(db);
  const indexing = performance.now() - start;
  await db.execute(sql`analyze`);
  return { indexing };
}

async function insertArticles(db: Database, rows: object[], count: number) {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      create temporary table made on commit drop as
      select *, now() - (${sql.raw(String(count))} - n) * interval '1 hour' as at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as made (n integer, id uuid, revision uuid, title text, dek text, takeaway text, body text)`);
    await tx.execute(sql`
      insert into articles (id, working_revision_id, live_revision_id, slug, first_published_at, created_at, updated_at)
      select id, revision, revision, 'article-' || n, at, at, at from made`);
    await tx.execute(
      sql`insert into article_slugs (slug, article_id) select 'article-' || n, id from made`,
    );
    await tx.execute(sql`
      insert into revisions (id, article_id, number, title, dek, slug, takeaways, analysis_heading, analysis_text,
        analysis_signature, analysis_label, body, sources, reading_minutes, search_words)
      select revision, id, 1, title, dek, 'article-' || n,
        jsonb_build_array(jsonb_build_object('id', 't1', 'text', takeaway, 'blocks', '[]'::jsonb)),
        'Strategic Analysis', '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":null}}]}', '', '',
        jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
          'attrs', jsonb_build_object('id', 'p1'),
          'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', body))))),
        '[]', 2, ''
      from made`);
    await tx.execute(sql`
      insert into revision_authors (revision_id, position, author_id)
      select revision, 0, (select id from authors where slug = 'author-' || 1 + n % 50) from made`);
    await tx.execute(sql`
      insert into revision_topics (revision_id, position, topic_id)
      select revision, 0, (select id from topics where slug = 'topic-' || case when n % 2 = 0 then 1 else 1 + n % 20 end)
      from made`);
    await tx.execute(
      sql`update revisions set published_at = at from made where revisions.id = made.revision`,
    );
    await tx.execute(sql`
      insert into live_topics (topic_id, article_id, first_published_at)
      select topic_id, id, at from made join revision_topics on revision_id = revision`);
    await tx.execute(sql`
      insert into live_authors (author_id, article_id, first_published_at)
      select author_id, id, at from made join revision_authors on revision_id = revision`);
  });
}
