import { isDeepStrictEqual } from "node:util";
import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { EditionOrder, FrontArrangement } from "@/lib/content/arrangements";
import { isDay } from "@/lib/content/days";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { frontName } from "../published/front";
import { editionTag, frontTag } from "../published/tags";
import { arrangements } from "../schema/arrangements";
import { people } from "../schema/people";
import { type Editor, mayPublish } from "./editor";
import { recordPublication } from "./record-publication";

/** What can be arranged: the front page, or the edition of a day. */
export type Subject<Value> = {
  name: string;
  /** What it is before anybody arranged it. */
  automatic: Value;
  /** Throws for what is no such arrangement. */
  parse: (value: unknown) => Value;
  /** The articles it names. */
  articleIds: (value: Value) => string[];
  kind: "front page" | "edition";
  tag: string;
};

export const frontSubject: Subject<FrontArrangement> = {
  name: frontName,
  automatic: { stories: [], topics: [] },
  parse: (value) => FrontArrangement.parse(value),
  articleIds: ({ stories }) => stories.filter((id) => id !== null),
  kind: "front page",
  tag: frontTag,
};

export function editionSubject(day: string): Subject<EditionOrder> {
  if (!isDay(day)) throw new Error(`${day} is no day`);
  return {
    name: day,
    automatic: [],
    parse: (value) => EditionOrder.parse(value),
    articleIds: (order) => order,
    kind: "edition",
    tag: editionTag(day),
  };
}

/** An arrangement as the desk opens it. */
export type Arrangement<Value> = {
  working: Value;
  /** What a change or publication names as its base; 0 before the first change. */
  version: number;
  changedAt: Date | null;
  changedBy: string | null;
  /** What readers see; the automatic one until another is published. */
  live: Value;
  publishedAt: Date | null;
  publishedBy: string | null;
  /** Since when each article has been chosen for readers: moments by article id. */
  since: Record<string, string>;
};

export type Changed<Value> = { kind: "changed"; arrangement: Arrangement<Value> };
/** Somebody changed it in between: what there is now. Nothing was written. */
export type ArrangementConflict<Value> = { kind: "conflict"; arrangement: Arrangement<Value> };

export async function getArrangement<Value>(
  _editor: Editor,
  subject: Subject<Value>,
  db: Queryable = database(),
): Promise<Arrangement<Value>> {
  const publisher = alias(people, "publisher");
  const [row] = await db
    .select({
      working: arrangements.working,
      version: arrangements.version,
      changedAt: arrangements.updatedAt,
      changedBy: people.name,
      live: arrangements.live,
      publishedAt: arrangements.publishedAt,
      publishedBy: publisher.name,
      since: arrangements.since,
    })
    .from(arrangements)
    .leftJoin(people, eq(people.id, arrangements.updatedBy))
    .leftJoin(publisher, eq(publisher.id, arrangements.publishedBy))
    .where(eq(arrangements.name, subject.name));
  if (!row) {
    const nothing = { changedAt: null, changedBy: null, publishedAt: null, publishedBy: null };
    const { automatic } = subject;
    return { working: automatic, live: automatic, version: 0, since: {}, ...nothing };
  }
  return {
    ...row,
    working: subject.parse(row.working),
    live: row.live === null ? subject.automatic : subject.parse(row.live),
  };
}

/**
 * Keeps what the editor arranged, unpublished. Nothing is written over a version that they
 * have not seen, unless it is the same as theirs.
 */
export async function changeArrangement<Value>(
  editor: Editor,
  subject: Subject<Value>,
  { base, working }: { base: number; working: Value },
  db = database(),
): Promise<Changed<Value> | ArrangementConflict<Value>> {
  refuseWriters(editor);
  const value = subject.parse(working);
  return db.transaction(async (tx) => {
    await lock(tx, subject);
    const now = await getArrangement(editor, subject, tx);
    if (isDeepStrictEqual(now.working, value)) return { kind: "changed", arrangement: now };
    if (now.version !== base) return { kind: "conflict", arrangement: now };
    await tx
      .update(arrangements)
      .set({
        working: value,
        version: now.version + 1,
        updatedAt: sql`now()`,
        updatedBy: editor.id,
      })
      .where(eq(arrangements.name, subject.name));
    return { kind: "changed", arrangement: await getArrangement(editor, subject, tx) };
  });
}

export type ArrangementPublished<Value> = { kind: "published"; arrangement: Arrangement<Value> };

/**
 * Shows readers what is arranged, if it still is the version that the editor looked at; the
 * caller expires the subject's tag. Publishing what is live already changes nothing.
 */
export async function publishArrangement<Value>(
  editor: Editor,
  subject: Subject<Value>,
  { base }: { base: number },
  db = database(),
): Promise<ArrangementPublished<Value> | ArrangementConflict<Value>> {
  refuseWriters(editor);
  return db.transaction(async (tx) => {
    await lock(tx, subject);
    const now = await getArrangement(editor, subject, tx);
    if (now.version !== base) return { kind: "conflict", arrangement: now };
    if (isDeepStrictEqual(now.working, now.live)) return { kind: "published", arrangement: now };
    const at = new Date();
    const since = subject
      .articleIds(now.working)
      .map((id) => [id, now.since[id] ?? at.toISOString()]);
    await tx
      .update(arrangements)
      .set({
        live: now.working,
        since: Object.fromEntries(since),
        publishedAt: at,
        publishedBy: editor.id,
      })
      .where(eq(arrangements.name, subject.name));
    await recordPublication(tx, {
      kind: subject.kind,
      personId: editor.id,
      tags: [subject.tag],
    });
    await recordActivity(tx, {
      personId: editor.id,
      ...(subject.kind === "edition"
        ? { kind: "edition published", about: { day: subject.name } }
        : { kind: "front page published" }),
    });
    return { kind: "published", arrangement: await getArrangement(editor, subject, tx) };
  });
}

/** One change at a time; the row is there from the first on, as version 0. */
async function lock<Value>(tx: Queryable, { name, automatic }: Subject<Value>): Promise<void> {
  await tx
    .insert(arrangements)
    .values({ name, working: automatic, version: 0 })
    .onConflictDoNothing();
  await tx
    .select({ name: arrangements.name })
    .from(arrangements)
    .where(eq(arrangements.name, name))
    .for("update");
}

function refuseWriters(editor: Editor): void {
  if (!mayPublish(editor)) throw new Error("a writer cannot arrange what readers see");
}
