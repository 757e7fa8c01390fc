import { expect, test } from "vitest";
import type { BulkOutcome, BulkUndo } from "@/db/editorial/bulk/bulk-act";
import { addTopic, removeTopic } from "@/db/editorial/bulk/change-topic";
import { publishAgain, publishOne, unpublishOne } from "@/db/editorial/bulk/publish-one";
import {
  approveOne,
  sendOne,
  takeOneApprovalBack,
  takeOneBack,
} from "@/db/editorial/bulk/review-one";
import { schedulePublication } from "@/db/editorial/schedules/schedule";
import { testDatabase } from "../../test-database";
import { worldOn } from "../../world";

const { db } = await testDatabase();
const { person, draft, publishedArticle, publishWorking, save, topic, working } = worldOn(db);

function undoOf(outcome: BulkOutcome): BulkUndo {
  if (outcome.kind !== "done" || !outcome.undo) throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

test("a topic is added and taken back, and what was written meanwhile stays", async () => {
  const { editor, article } = await draft();
  const { id } = article;
  const { id: added } = await topic();
  const undo = undoOf(await addTopic(editor, id, added, db));
  expect(undo).toEqual({ kind: "remove topic", id, topic: added });
  await save(editor, id, { dek: "Meanwhile." });
  expect((await working(editor, id)).content.topics).toEqual([...article.content.topics, added]);
  expect((await removeTopic(editor, id, added, db)).kind).toBe("done");
  expect((await working(editor, id)).content).toMatchObject({
    dek: "Meanwhile.",
    topics: article.content.topics,
  });
  expect(await removeTopic(editor, id, added, db)).toMatchObject({ kind: "left" });
});

test("a topic that was removed comes back to its place", async () => {
  const [first, second] = [(await topic()).id, (await topic()).id];
  const { editor, article } = await draft({ topics: [first, second] });
  const undo = undoOf(await removeTopic(editor, article.id, first, db));
  if (undo.kind !== "add topic") throw new Error(undo.kind);
  await addTopic(editor, article.id, first, db, undo.place);
  expect((await working(editor, article.id)).content.topics).toEqual([first, second]);
});

test("a writer does nothing with the articles of others", async () => {
  const { article } = await publishedArticle();
  const writer = await person("writer");
  expect(await addTopic(writer, article.id, (await topic()).id, db)).toMatchObject({
    kind: "left",
  });
  expect(await sendOne(writer, article, db)).toMatchObject({ kind: "left" });
  await expect(publishOne(writer, article, db)).rejects.toThrow();
  await expect(
    publishAgain(writer, { id: article.id, revision: article.id }, db),
  ).rejects.toThrow();
});

test("a writer does not learn from a refusal where another's article stands", async () => {
  const [writer, other] = [await person("writer"), await person()];
  const { editor, article } = await draft();
  const refusal = { kind: "left", why: expect.stringContaining("not yours") };
  expect(await sendOne(writer, article, db)).toEqual(refusal);
  await sendOne(editor, article, db);
  expect(await sendOne(writer, article, db)).toEqual(refusal);
  await approveOne(other, article, db);
  expect(await sendOne(writer, article, db)).toEqual(refusal);
});

test("what is not ready or was edited since is left, and said why", async () => {
  const editor = await person();
  const { article } = await draft({ title: "" }, editor);
  expect((await publishOne(editor, article, db)).outcome).toMatchObject({ kind: "left" });
  const ready = await draft({}, editor);
  await save(editor, ready.article.id, { dek: "Edited since." });
  expect((await publishOne(editor, ready.article, db)).outcome).toMatchObject({
    kind: "left",
    why: expect.stringContaining("edited it since"),
  });
  expect((await working(editor, ready.article.id)).state).toBe("draft");
});

test("readers get back exactly what was withdrawn from them, not what was written since", async () => {
  const { editor, article } = await publishedArticle({ dek: "As readers had it." });
  const { id } = article;
  const changed = await save(editor, id, { dek: "Not yet for readers." });
  const undo = undoOf((await unpublishOne(editor, changed, db)).outcome);
  if (undo.kind !== "publish again") throw new Error(undo.kind);
  expect((await working(editor, id)).state).toBe("unpublished");
  expect((await publishAgain(editor, undo, db)).outcome.kind).toBe("done");
  expect((await working(editor, id)).state).toBe("live with changes");
  expect((await publishAgain(editor, undo, db)).outcome.kind).toBe("left");
});

test("only what readers once had can be given back to them", async () => {
  const { editor, article } = await publishedArticle();
  const { article: another } = await publishedArticle({}, editor);
  const undo = undoOf((await unpublishOne(editor, article, db)).outcome);
  if (undo.kind !== "publish again") throw new Error(undo.kind);
  await unpublishOne(editor, another, db);
  const other = await publishAgain(editor, { id: another.id, revision: undo.revision }, db);
  expect(other.outcome).toMatchObject({ kind: "left" });
});

test("readers get back what was withdrawn, though it was published only after its list was shown", async () => {
  const { editor, article } = await publishedArticle({ dek: "Older." });
  const { id } = article;
  const changed = await save(editor, id, { dek: "Newer." });
  const publishedJustBefore: typeof db = Object.assign(Object.create(db), {
    transaction: async (run: Parameters<typeof db.transaction>[0]) => {
      await publishWorking(editor, changed);
      return db.transaction(run);
    },
  });
  const undo = undoOf((await unpublishOne(editor, changed, publishedJustBefore)).outcome);
  if (undo.kind !== "publish again") throw new Error(undo.kind);
  expect((await publishAgain(editor, undo, db)).outcome.kind).toBe("done");
  expect((await working(editor, id)).state).toBe("live");
});

test("what readers had before something newer is not given back to them", async () => {
  const { editor, article } = await publishedArticle({ dek: "Older." });
  const { id } = article;
  const undo = undoOf((await unpublishOne(editor, article, db)).outcome);
  if (undo.kind !== "publish again") throw new Error(undo.kind);
  await publishWorking(editor, await save(editor, id, { dek: "Newer." }));
  undoOf((await unpublishOne(editor, await working(editor, id), db)).outcome);
  expect((await publishAgain(editor, undo, db)).outcome.kind).toBe("left");
  expect((await working(editor, id)).state).toBe("unpublished");
});

test("what is not live is not withdrawn, and what is scheduled of it stays", async () => {
  const { editor, article } = await draft();
  const at = new Date(Date.now() + 3_600_000);
  await schedulePublication(editor, article.id, { ...article, at }, db);
  expect((await unpublishOne(editor, article, db)).outcome).toMatchObject({ kind: "left" });
  expect((await working(editor, article.id)).state).toBe("scheduled");
});

test("sending to review and approving can be taken back by who did it", async () => {
  const [asking, approving] = [await person(), await person()];
  const { article } = await draft({}, asking);
  const { id } = article;
  const state = async () => (await working(asking, id)).state;
  undoOf(await sendOne(asking, article, db));
  expect(await sendOne(approving, article, db)).toMatchObject({ kind: "left" });
  const undo = undoOf(await approveOne(approving, article, db));
  expect([undo.kind, await state()]).toEqual(["take approval back", "approved"]);
  expect(await takeOneApprovalBack(asking, id, db)).toMatchObject({ kind: "left" });
  expect((await takeOneApprovalBack(approving, id, db)).kind).toBe("done");
  expect(await state()).toBe("in review");
  expect((await takeOneBack(asking, id, db)).kind).toBe("done");
  expect(await state()).toBe("draft");
});
