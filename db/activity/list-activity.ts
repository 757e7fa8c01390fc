import { and, eq, gte, inArray, lt, notInArray, or, type SQL, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { mayOpen } from "../editorial/access";
import type { Editor } from "../editorial/editor";
import { activity } from "../schema/activity";
import { articles, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { type ActivityGroup, kindsOf } from "./activity-groups";
import type { ActivityAbout, ActivityKind } from "./activity-kinds";

export const activitySize = 100;

/** Something that was done, with the names that its ids stand for. */
export type ActivityEntry = {
  [Kind in ActivityKind]: {
    id: number;
    kind: Kind;
    at: Date;
    about: ActivityAbout[Kind];
    /** Null where nobody did it, or they left. */
    by: string | null;
    articleId: string | null;
    /** The article's working title; null where there is no such article any more. */
    title: string | null;
  };
}[ActivityKind];

export type ActivityFilter = {
  personId?: string | undefined;
  group?: ActivityGroup | undefined;
  articleId?: string | undefined;
  /** From the first moment of a day to that of the next. */
  from?: Date | undefined;
  to?: Date | undefined;
  /** The id of the last entry of the page before. */
  before?: number | undefined;
};

/** What was done, newest first, as far as this editor may know it; `older` is where the next page begins. */
export async function listActivity(
  editor: Editor,
  filter: ActivityFilter = {},
  db: Queryable = database(),
): Promise<{ items: ActivityEntry[]; older: number | undefined }> {
  const rows = await db
    .select({
      id: activity.id,
      kind: sql<ActivityKind>`${activity.kind}`,
      at: activity.at,
      about: activity.about,
      by: people.name,
      articleId: activity.articleId,
      title: revisions.title,
    })
    .from(activity)
    .leftJoin(people, eq(people.id, activity.personId))
    .leftJoin(articles, eq(articles.id, activity.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(and(mayKnow(editor), matches(filter), ofGroup(editor, filter)))
    .orderBy(sql`${activity.at} desc, ${activity.id} desc`)
    .limit(activitySize + 1);
  const items = rows.slice(0, activitySize) as ActivityEntry[];
  return { items, older: rows.length > activitySize ? items.at(-1)?.id : undefined };
}

/** Writers know of their own articles; of people's accounts only administrators know, and each of their own. */
function mayKnow(editor: Editor): SQL | undefined {
  if (editor.role === "administrator") return;
  const own = eq(activity.personId, editor.id);
  const opens = mayOpen(editor);
  return or(own, opens ?? notInArray(activity.kind, kindsOf("people")));
}

/** Of a few kinds: each kind's newest by its index, where nothing else makes the list short. */
function ofGroup(editor: Editor, { group, ...rest }: ActivityFilter): SQL | undefined {
  if (!group) return;
  const kinds = kindsOf(group);
  const isShort = rest.personId || rest.articleId || editor.role === "writer";
  const isOwn = group === "people" && editor.role !== "administrator";
  const own = isOwn ? eq(activity.personId, editor.id) : undefined;
  if (isShort || isOwn) return and(inArray(activity.kind, kinds), own);
  const newest = kinds.map(
    (kind) => sql`(select ${activity.id} from ${activity}
      where ${and(eq(activity.kind, kind), matches(rest))}
      order by ${activity.at} desc, ${activity.id} desc limit ${activitySize + 1})`,
  );
  return sql`${activity.id} in (${sql.join(newest, sql` union all `)})`;
}

function matches({ personId, articleId, from, to, before }: ActivityFilter) {
  return and(
    personId ? eq(activity.personId, personId) : undefined,
    articleId ? eq(activity.articleId, articleId) : undefined,
    from ? gte(activity.at, from) : undefined,
    to ? lt(activity.at, to) : undefined,
    before
      ? sql`(${activity.at}, ${activity.id}) < (select a.at, a.id from activity a where a.id = ${before})`
      : undefined,
  );
}
