import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { getRevision, listRevisions } from "@/db/editorial/history";
import { publish } from "@/db/editorial/publish";
import { restoreRevision } from "@/db/editorial/restore-revision";
import { approve } from "@/db/editorial/review/approve";
import { sendBack } from "@/db/editorial/review/send-back";
import { sendToReview } from "@/db/editorial/review/send-to-review";
import { takeBack } from "@/db/editorial/review/take-back";
import { saveWorking } from "@/db/editorial/save-working";
import { getStanding } from "@/db/editorial/standing";
import { activity } from "@/db/schema/activity";
import { notifications } from "@/db/schema/notifications";
import { people } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import type { Settings } from "@/lib/content/settings";
import { testDatabase } from "../../test-database";
import { worldOn } from "../../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, save, working } = worldOn(db);

beforeEach(async () => {
  await db.delete(settings);
  await db.update(people).set({ disabledAt: new Date() });
});

async function ask(review: Settings["review"]) {
  await db.insert(settings).values({ value: { review } });
}

/** A writer's draft, sent to review. */
async function inReview(note = "Please look at the figures.") {
  const writer = await person("writer");
  const { article } = await draft({}, writer);
  const sent = await sendToReview(writer, article.id, { version: article.version, note }, db);
  if (sent?.kind !== "done") throw new Error(`not sent: ${JSON.stringify(sent)}`);
  return { writer, article };
}

const records = async (articleId: string) => {
  const rows = await db
    .select({ kind: activity.kind, about: activity.about, personId: activity.personId })
    .from(activity)
    .where(eq(activity.articleId, articleId))
    .orderBy(desc(activity.id));
  return rows;
};

const told = async (personId: string) =>
  db
    .select({ kind: notifications.kind, about: notifications.about })
    .from(notifications)
    .where(eq(notifications.personId, personId));

test("a writer sends to review, and those who may approve are told with the note", async () => {
  const [ada, writer2] = [await person("editor"), await person("writer")];
  const { writer, article } = await inReview("Mind the figures.");
  expect(await working(writer, article.id)).toMatchObject({
    state: "in review",
    review: { step: "in review", note: "Mind the figures.", askedById: writer.id },
  });
  expect(await told(ada.id)).toEqual([
    { kind: "review requested", about: { note: "Mind the figures." } },
  ]);
  expect(await told(writer2.id)).toEqual([]);
  expect((await records(article.id))[0]).toMatchObject({
    kind: "sent to review",
    personId: writer.id,
    about: { note: "Mind the figures." },
  });
});

test("an editor approves exactly what they looked at, and the writer is told", async () => {
  const { writer, article } = await inReview();
  const ada = await person("editor");
  const seen = await working(ada, article.id);
  await save(writer, article.id, { dek: "Changed meanwhile." });
  expect(await approve(ada, article.id, seen, db)).toMatchObject({
    kind: "conflict",
    current: { content: { dek: "Changed meanwhile." }, state: "in review" },
  });
  const approved = await approve(ada, article.id, await working(ada, article.id), db);
  expect(approved).toMatchObject({ kind: "done", standing: { state: "approved" } });
  expect(await told(writer.id)).toMatchObject([{ kind: "approved" }]);
});

test("an editor sends back with a note, never without, and the writer sends it again", async () => {
  const { writer, article } = await inReview();
  const ada = await person("editor");
  expect(await sendBack(ada, article.id, { note: "  " }, db)).toMatchObject({ kind: "refused" });
  await sendBack(ada, article.id, { note: "Where does the first number come from?" }, db);
  const back = await working(writer, article.id);
  expect(back).toMatchObject({
    state: "draft",
    review: { step: "sent back", note: "Where does the first number come from?", by: ada.name },
  });
  expect(await told(writer.id)).toMatchObject([{ kind: "sent back" }]);
  const edited = await save(writer, article.id, { dek: "From the ministry." });
  expect(edited.review?.step).toBe("sent back");
  await sendToReview(writer, article.id, { version: edited.version, note: "" }, db);
  expect((await working(writer, article.id)).state).toBe("in review");
});

test("a change of an approved text takes it back to review, and keeps what was approved", async () => {
  const { writer, article } = await inReview();
  const ada = await person("editor");
  await approve(ada, article.id, article, db);
  // Words that are only added would otherwise be written into the revision that is there.
  const after = await save(writer, article.id, { dek: `${article.content.dek} And more.` });
  expect(after).toMatchObject({ state: "in review", review: { step: "changed", by: writer.name } });
  expect((await records(article.id))[0]).toMatchObject({ kind: "changed after approval" });
  const [newest, approved] = (await listRevisions(ada, article.id, undefined, db))?.revisions ?? [];
  expect(newest?.isWorking).toBe(true);
  const kept = await getRevision(ada, article.id, approved?.number ?? 0, db);
  expect(kept?.content.dek).toBe(article.content.dek);
});

test("restoring an earlier revision ends an approval too", async () => {
  const { writer, article } = await inReview();
  const changed = await save(writer, article.id, { title: "Another title", slug: "another-title" });
  const ada = await person("editor");
  await approve(ada, article.id, changed, db);
  const outcome = await restoreRevision(
    ada,
    article.id,
    { version: changed.version, number: 1 },
    db,
  );
  expect(outcome).toMatchObject({ kind: "restored" });
  expect((await working(ada, article.id)).review?.step).toBe("changed");
});

test("a save that changes nothing leaves an approval", async () => {
  const { writer, article } = await inReview();
  const ada = await person("editor");
  await approve(ada, article.id, article, db);
  const { version: base, content } = await working(writer, article.id);
  await saveWorking(writer, article.id, { base, saveId: randomUUID(), content }, db);
  expect((await working(writer, article.id)).state).toBe("approved");
});

test("whoever asked for a review may take it back", async () => {
  const { writer, article } = await inReview();
  expect(await takeBack(writer, article.id, db)).toMatchObject({ standing: { state: "draft" } });
  const ada = await person("editor");
  expect(await approve(ada, article.id, article, db)).toMatchObject({ kind: "moved on" });
  expect((await working(writer, article.id)).state).toBe("draft");
});

test("a writer cannot approve or send back, whoever calls", async () => {
  const { writer, article } = await inReview();
  await expect(approve(writer, article.id, article, db)).rejects.toThrow("writer");
  await expect(sendBack(writer, article.id, { note: "No" }, db)).rejects.toThrow("writer");
  const other = await person("writer");
  const version = article.version;
  expect(await sendToReview(other, article.id, { version, note: "" }, db)).toBeUndefined();
  expect(await getStanding(other, article.id, db)).toBeUndefined();
});

test("where approval is needed, nothing is published without it", async () => {
  await ask("needed");
  const { editor, article } = await draft();
  expect(await publish(editor, article.id, article, db)).toEqual({ kind: "not approved" });
  await sendToReview(editor, article.id, { version: article.version, note: "" }, db);
  expect(await publish(editor, article.id, article, db)).toEqual({ kind: "not approved" });
  await approve(editor, article.id, article, db);
  expect(await publish(editor, article.id, article, db)).toMatchObject({ kind: "published" });
  expect(await working(editor, article.id)).toMatchObject({ state: "live", review: null });
  const changed = await save(editor, article.id, { dek: "After." });
  expect(await publish(editor, article.id, changed, db)).toEqual({ kind: "not approved" });
});

test("where somebody else has to approve, nobody approves what they sent themselves", async () => {
  await ask("by another");
  const { editor, article } = await draft();
  await sendToReview(editor, article.id, { version: article.version, note: "" }, db);
  expect(await approve(editor, article.id, article, db)).toMatchObject({ kind: "refused" });
  const ada = await person("editor");
  expect(await approve(ada, article.id, article, db)).toMatchObject({ kind: "done" });
  // The other mends a word of it, and it still is the first who asked.
  const mended = await save(ada, article.id, { dek: "Mended." });
  expect(await approve(editor, article.id, mended, db)).toMatchObject({ kind: "refused" });
  expect(await approve(ada, article.id, mended, db)).toMatchObject({ kind: "done" });
});

test("a change of a live article is reviewed while readers keep what they have", async () => {
  const { editor, article } = await publishedArticle();
  const { version } = article;
  expect(await sendToReview(editor, article.id, { version, note: "" }, db)).toMatchObject({
    kind: "moved on",
  });
  const changed = await save(editor, article.id, { dek: "After." });
  await sendToReview(editor, article.id, { version: changed.version, note: "" }, db);
  expect(await working(editor, article.id)).toMatchObject({
    state: "live with changes",
    review: { step: "in review" },
  });
});

test("the same step twice is one step", async () => {
  const ada = await person("editor");
  const { writer, article } = await inReview();
  const { version } = article;
  await sendToReview(writer, article.id, { version, note: "Again" }, db);
  await approve(ada, article.id, article, db);
  await approve(ada, article.id, article, db);
  const kinds = (await records(article.id)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "sent to review")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "approved")).toHaveLength(1);
});

test("of two who decide at the same moment, the second learns what the first did", async () => {
  const { article } = await inReview();
  const [ada, lin] = [await person("editor"), await person("editor")];
  const outcomes = await Promise.all([
    approve(ada, article.id, article, db),
    takeBack(lin, article.id, db),
  ]);
  expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(["done", "moved on"]);
});

test("a note is cut where it is too long, within a character too", async () => {
  const { writer, article } = await inReview(`${"w".repeat(1_999)}😀`);
  expect((await getStanding(writer, article.id, db))?.review?.note).toHaveLength(2_000);
});
