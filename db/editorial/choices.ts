import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { slugFromTitle } from "@/lib/content/slug";
import { storable } from "@/lib/content/storable";
import { database, type Queryable } from "../client";
import { authors, formerAuthorSlugs, formerTopicSlugs, topics } from "../schema/taxonomy";
import type { Editor } from "./editor";

/** A topic or an author to choose. */
export type Choice = { id: string; name: string };

const most = 2_000;

export async function listTopicChoices(
  _editor: Editor,
  db: Queryable = database(),
): Promise<Choice[]> {
  return db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .orderBy(asc(topics.name))
    .limit(most);
}

export async function listAuthorChoices(
  _editor: Editor,
  db: Queryable = database(),
): Promise<Choice[]> {
  return db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .orderBy(asc(authors.name))
    .limit(most);
}

/** The topic of that name, made where there is none; undefined for a name without a letter or longer than 80 characters. */
export async function createTopic(
  editor: Editor,
  name: string,
  db = database(),
): Promise<Choice | undefined> {
  return createNamed(editor, topics, name, db);
}

/** The same for an author. */
export async function createAuthor(
  editor: Editor,
  name: string,
  db = database(),
): Promise<Choice | undefined> {
  return createNamed(editor, authors, name, db);
}

async function createNamed(
  _editor: Editor,
  table: typeof topics | typeof authors,
  typed: string,
  db: ReturnType<typeof database>,
): Promise<Choice | undefined> {
  const name = storable(typed).trim().replace(/\s+/g, " ");
  const slug = slugFromTitle(name);
  if (slug === "" || name.length > 80) return;
  return db.transaction(async (tx) => {
    await oneAtATime(tx);
    const [same] = await tx
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(hasName(table, name));
    if (same) return same;
    const [made] = await tx
      .insert(table)
      .values({ slug: await freeSlug(tx, table, slug), name })
      .returning({ id: table.id, name: table.name });
    return made;
  });
}

/** Upper or lower case: as the database writes it, which is not always as JavaScript does (İ, Σ). */
function hasName(table: typeof topics | typeof authors, name: string): SQL {
  return sql`lower(${table.name}) = lower(${name})`;
}

/** Two people who add the same name at once get the same row. Held until the transaction ends. */
export async function oneAtATime(tx: Queryable): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('choices'))`);
}

/** The slug, or with the first number that makes it free: nobody's, and nobody's before, which still leads to them. */
export async function freeSlug(
  tx: Queryable,
  table: typeof topics | typeof authors,
  slug: string,
): Promise<string> {
  const former = table === topics ? formerTopicSlugs : formerAuthorSlugs;
  const like = `${slug.replace(/[\\%_]/g, "\\$&")}-%`;
  const taken = await unionAll(
    tx
      .select({ slug: table.slug })
      .from(table)
      .where(sql`${table.slug} = ${slug} or ${table.slug} like ${like}`),
    tx
      .select({ slug: former.slug })
      .from(former)
      .where(sql`${former.slug} = ${slug} or ${former.slug} like ${like}`),
  );
  const slugs = new Set(taken.map((row) => row.slug));
  let free = slug;
  for (let number = 2; slugs.has(free); number++) free = `${slug}-${number}`;
  return free;
}

/**
 * The editor's own byline: theirs, or the one of their name that is nobody's yet, or else a
 * new one. Readers see it once something by it is published.
 */
export async function ownByline(tx: Queryable, editor: Editor): Promise<string> {
  await oneAtATime(tx);
  const [own] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.personId, editor.id));
  if (own) return own.id;
  const [unclaimed] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(and(isNull(authors.personId), hasName(authors, editor.name)))
    .limit(1);
  if (unclaimed) {
    await tx.update(authors).set({ personId: editor.id }).where(eq(authors.id, unclaimed.id));
    return unclaimed.id;
  }
  const slug = await freeSlug(tx, authors, slugFromTitle(editor.name) || "author");
  const [made] = await tx
    .insert(authors)
    .values({ slug, name: editor.name, personId: editor.id })
    .returning({ id: authors.id });
  if (!made) throw new Error("no byline was made");
  return made.id;
}
