import { type SQL, sql } from "drizzle-orm";
import { mayOpen } from "../access";
import type { Editor } from "../editor";

/** How many entries the day from `starts` to `ends` has: of each kind at most so many. */
export function countedOn(editor: Editor, most: number): SQL {
  return sql`select (
      (select count(*) from (select from ${published(editor)} limit ${most}) counted_articles)
      + (select count(*) from (select from ${scheduled(editor)} limit ${most}) counted_schedules)
    )::integer as total`;
}

/**
 * The entries of the day from `starts` to `ends`, at most so many: first what is to come and what
 * failed, which may need somebody, then the rest as it happened.
 */
export function placedOn(editor: Editor, most: number): SQL {
  return sql`select * from (
      (select articles.id, articles.id as article_id, live_revision_id as revision_id,
          first_published_at as at, 'published' as event, null as why, 2 as rank
        from ${published(editor)} order by first_published_at, articles.id limit ${most})
      union all
      (select schedules.id, schedules.article_id,
          coalesce(schedules.revision_id, live_revision_id, working_revision_id),
          schedules.at, ${event}, why, ${rank} as rank
        from ${scheduled(editor)} order by rank, schedules.at, schedules.id limit ${most})
    ) found order by rank, at, id limit ${most}`;
}

/** The live articles that were first published on the day. */
function published(editor: Editor): SQL {
  return sql`articles where live_revision_id is not null
    and first_published_at >= starts and first_published_at < ends
    and ${mayOpen(editor) ?? sql`true`}`;
}

/**
 * What was scheduled for the day, unless it was called off. The first publication of a live
 * article stands there as such already.
 */
function scheduled(editor: Editor): SQL {
  return sql`schedules
    join articles on articles.id = schedules.article_id
    left join revisions pinned on pinned.id = schedules.revision_id
    where schedules.at >= starts and schedules.at < ends
    and outcome is distinct from 'called off'
    and (outcome = 'done' and ${isFirst} and live_revision_id is not null) is not true
    and ${mayOpen(editor) ?? sql`true`}`;
}

/** What had happened to the article last, before a schedule of it was done. */
const before = sql`(select kind from publications
      where article_id = articles.id and at < ended_at order by publications.id desc limit 1)`;

/** Whether it was the article's first publication: its text has the same time. */
const isFirst = sql`(pinned.published_at = first_published_at and ${before} is null)`;

const rank = sql`case when outcome is null then 0 when outcome = 'failed' then 1 else 2 end`;

const event = sql`case
    when outcome is null then case
      when schedules.kind = 'unpublish' then 'is withdrawn'
      when live_revision_id is not null then 'changes go live'
      when first_published_at is not null then 'goes live again'
      else 'goes live' end
    when outcome = 'failed' then
      case schedules.kind when 'unpublish' then 'not withdrawn' else 'not published' end
    when schedules.kind = 'unpublish' then 'withdrawn'
    when ${isFirst} then 'published'
    when ${before} = 'unpublish' then 'published again'
    else 'changes published' end`;
