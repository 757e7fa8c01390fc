import { sql } from "drizzle-orm";
import type { Queryable } from "../client";

/**
 * Lets go of saves as they age: all of the last hour stay, then the last of each five minutes
 * for a day, of each hour for a week, and of each day for good. What was ever live or has a name
 * is never touched, nor what waits for its time, was reviewed last, or is the working revision.
 */
export async function thinRevisions(
  tx: Queryable,
  articleId: string,
  workingRevisionId: string,
): Promise<void> {
  await tx.execute(sql`
    delete from revisions using (
      select id, row_number() over (partition by step order by number desc) as place
      from (
        select r.id, r.number, case
          when r.saved_at > now() - interval '1 hour' then r.id::text
          when r.saved_at > now() - interval '1 day'
            then date_bin('5 minutes', r.saved_at, timestamptz '2000-01-01')::text
          when r.saved_at > now() - interval '7 days' then date_trunc('hour', r.saved_at)::text
          else date_trunc('day', r.saved_at)::text end as step
        from revisions r
        where r.article_id = ${articleId} and r.published_at is null and r.id <> ${workingRevisionId}
          and not exists (select 1 from named_revisions n where n.revision_id = r.id)
          and not exists (select 1 from articles a where a.reviewed_revision_id = r.id)
          and not exists (
            select 1 from schedules s where s.revision_id = r.id and s.outcome is null)
      ) steps
    ) aged
    where revisions.id = aged.id and aged.place > 1`);
}
