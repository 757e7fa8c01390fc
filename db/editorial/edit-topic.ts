import { and, desc, eq, isNotNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { TopicInput } from "@/lib/content/taxonomy";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { latestTag, namesTag, topicsTag, topicTag } from "../published/tags";
import { articles, revisions } from "../schema/articles";
import { liveTopics } from "../schema/publications";
import { topics } from "../schema/taxonomy";
import { type Editor, mayPublish } from "./editor";
import { moveSlug } from "./former-slugs";
import { type Edited, faultsOf } from "./named";
import { recordPublication } from "./record-publication";

const offered = 50;

export type TopicToEdit = TopicInput & { id: string; version: number };

/** A topic as the desk opens it; undefined for an unknown one. */
export async function getTopicToEdit(
  _editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<TopicToEdit | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  const { slug, name, description, leadArticleId, version } = topics;
  const [topic] = await db
    .select({ id: topics.id, slug, name, description, leadArticleId, version })
    .from(topics)
    .where(eq(topics.id, id));
  return topic;
}

/** The newest articles of a topic, one of which may lead its page. */
export async function listLeadChoices(
  _editor: Editor,
  topicId: string,
  db: Queryable = database(),
): Promise<{ id: string; title: string }[]> {
  return db
    .select({ id: articles.id, title: revisions.title })
    .from(liveTopics)
    .innerJoin(articles, eq(articles.id, liveTopics.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(eq(liveTopics.topicId, topicId), isNotNull(articles.liveRevisionId)))
    .orderBy(desc(liveTopics.firstPublishedAt), desc(liveTopics.articleId))
    .limit(offered);
}

/**
 * Changes a topic for its readers at once. A change that started from an older version changes
 * nothing and is answered with what there is. Undefined for an unknown topic.
 */
export async function editTopic(
  editor: Editor,
  id: string,
  { version, ...said }: { version: number } & Record<keyof TopicInput, unknown>,
  db = database(),
): Promise<Edited<TopicToEdit> | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot change topics");
  const input = TopicInput.safeParse(said);
  if (!input.success) return { kind: "refused", faults: faultsOf(input.error) };
  return db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from topics where id = ${id}::uuid for update`);
    const topic = await getTopicToEdit(editor, id, tx);
    if (!topic) return;
    if (topic.version !== version) return { kind: "conflict", current: topic };
    const { name, slug } = input.data;
    const same = await tx
      .select({ id: topics.id })
      .from(topics)
      .where(and(eq(topics.name, name), ne(topics.id, id)));
    if (same.length > 0) return refused("name", "Another topic has this name.");
    if (!(await moveSlug(tx, "topic", id, { from: topic.slug, to: slug }))) {
      return refused("slug", "Another topic has, or had, this address.");
    }
    await tx
      .update(topics)
      .set({ ...input.data, version: version + 1 })
      .where(eq(topics.id, id));
    const renamed = name !== topic.name || slug !== topic.slug;
    const tags = [topicTag(id), ...(renamed ? [topicsTag, namesTag, latestTag] : [])];
    await recordPublication(tx, { kind: "topic", personId: editor.id, tags });
    const about = { id, name };
    await recordActivity(tx, { kind: "topic changed", personId: editor.id, about });
    return { kind: "edited", tags };
  });
}

function refused(field: keyof TopicInput, message: string) {
  return { kind: "refused" as const, faults: { [field]: message } };
}
