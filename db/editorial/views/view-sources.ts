import { type SQL, sql } from "drizzle-orm";
import { type Editor, mayPublish } from "../editor";

/** What the morning's page shows, each a list of its own. */
export const views = ["waiting", "review", "scheduled", "today", "changed"] as const;
export type View = (typeof views)[number];

/** Why an article is in a view. */
export type ViewReason =
  | "to review"
  | "to review again"
  | "to publish"
  | "sent back"
  | "mentioned"
  | "in review"
  | "publish"
  | "unpublish"
  | "published"
  | "changes published"
  | "edited";

/** The moments that views count from. */
export type Moments = {
  /** The first moment of today in the publication's zone. */
  today: Date;
  /** Since when a change counts as one. */
  since: Date;
};

type Source = {
  /** Gives rows of article_id, at, reason, by_id and note; an article may stand in several. */
  rows: SQL;
  soonestFirst?: true;
};

/** Where a view's articles come from. */
export function viewSource(editor: Editor, view: View, { today, since }: Moments): Source {
  const me = sql`${editor.id}::uuid`;
  switch (view) {
    case "waiting":
      return { rows: sql`${waitingReviews(editor)} union all ${mentions(me)}` };
    case "review":
      return {
        rows: sql`select id as article_id, review_at as at, 'in review' as reason,
            coalesce(review_for, review_by) as by_id, review_note as note
          from articles where review in ('in review', 'changed')`,
        soonestFirst: true,
      };
    case "scheduled":
      return {
        rows: sql`select article_id, at, kind as reason, person_id as by_id, '' as note
          from schedules where outcome is null`,
        soonestFirst: true,
      };
    case "today":
      return {
        rows: sql`select article_id, at, case when at = min(at) over (partition by article_id)
              and first_published_at >= ${today} then 'published' else 'changes published' end as reason,
            person_id as by_id, '' as note
          from publications join articles on articles.id = article_id
          where kind = 'publish' and at >= ${today} and live_revision_id is not null`,
      };
    case "changed":
      return {
        rows: sql`select id as article_id, updated_at as at, 'edited' as reason,
            updated_by as by_id, '' as note
          from articles where updated_at >= ${since} and updated_by <> ${me}`,
      };
  }
}

/** What somebody else sent is for whoever may approve; what was sent back, for who had asked. */
function waitingReviews(editor: Editor): SQL {
  const me = sql`${editor.id}::uuid`;
  const publishes = mayPublish(editor);
  return sql`select id as article_id, review_at as at,
      case review when 'in review' then 'to review' when 'changed' then 'to review again'
        when 'approved' then 'to publish' else 'sent back' end as reason,
      review_by as by_id, review_note as note
    from articles where review is not null and (
      (${publishes} and review in ('in review', 'changed') and review_for is distinct from ${me})
      or (${publishes} and review = 'approved' and scheduled_at is null
        and live_revision_id is distinct from working_revision_id)
      or (review = 'sent back' and review_for = ${me}))`;
}

/** Open comments that name them. */
function mentions(me: SQL): SQL {
  return sql`select article_id, at, 'mentioned' as reason, comments.person_id as by_id,
      left(comments.text, 200) as note
    from comment_mentions
    join comments on comments.id = comment_id and taken_back_at is null
    join comment_threads on comment_threads.id = thread_id and resolved_at is null
    where comment_mentions.person_id = ${me}`;
}
