import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/**
 * Fills an empty database with live articles, each an hour after the one before, under 20
 * topics (the first holds half of them) and 50 authors; their titles are words from a list
 * in which one word is in half of all titles and one in a thousandth.
 */
export async function fill(db: Database, count: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into topics (slug, name) select 'topic-' || n, 'Topic ' || n from generate_series(1, 20) n`);
    await tx.execute(sql`
      insert into authors (slug, name) select 'author-' || n, 'Author ' || n from generate_series(1, 50) n`);
    await tx.execute(sql`
      create temporary table made on commit drop as
      select n, gen_random_uuid() id, gen_random_uuid() revision,
        timestamptz '2015-01-01' + n * interval '1 hour' as at,
        concat_ws(' ', case when n % 2 = 0 then 'common' end, case when n % 1000 = 0 then 'rare' end,
          'word' || n % 977, 'word' || n % 613, 'word' || n % 331) title
      from generate_series(1, ${sql.raw(String(count))}) n`);
    await tx.execute(sql`
      insert into articles (id, working_revision_id, live_revision_id, slug, first_published_at, created_at, updated_at)
      select id, revision, revision, 'article-' || n, made.at, made.at, made.at from made`);
    await tx.execute(
      sql`insert into article_slugs (slug, article_id) select 'article-' || n, id from made`,
    );
    await tx.execute(sql`
      insert into revisions (id, article_id, number, title, dek, slug, takeaways, analysis_heading, analysis_text,
        analysis_signature, analysis_label, body, sources, reading_minutes, search_words)
      select revision, id, 1, title, 'The dek of ' || title, 'article-' || n,
        '[{"id":"t1","text":"The point of it.","blocks":["p1"]}]',
        'Strategic Analysis', '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":null}}]}', '', '',
        jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
          'attrs', jsonb_build_object('id', 'p1'),
          'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat(title || ' ', 60)))))),
        '[]', 2, title
      from made`);
    await tx.execute(sql`
      insert into revision_authors (revision_id, position, author_id)
      select revision, 0, (select id from authors where slug = 'author-' || 1 + n % 50) from made`);
    await tx.execute(sql`
      insert into revision_topics (revision_id, position, topic_id)
      select revision, 0, (select id from topics where slug = 'topic-' || case when n % 2 = 0 then 1 else 1 + n % 20 end)
      from made`);
    await tx.execute(
      sql`update revisions set published_at = made.at from made where revisions.id = made.revision`,
    );
    await tx.execute(sql`
      insert into live_topics (topic_id, article_id, first_published_at)
      select topic_id, id, made.at from made join revision_topics on revision_id = revision`);
    await tx.execute(sql`
      insert into live_authors (author_id, article_id, first_published_at)
      select author_id, id, made.at from made join revision_authors on revision_id = revision`);
    await tx.execute(sql`
      insert into publications (kind, article_id, revision_id, at) select 'publish', id, revision, made.at from made`);
  });
  await db.execute(sql`analyze`);
}
