import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerThread } from "@/db/editorial/comments/answer-thread";
import { editComment, takeBackComment } from "@/db/editorial/comments/change-comment";
import { listThreads } from "@/db/editorial/comments/list-threads";
import { moveThreads } from "@/db/editorial/comments/move-threads";
import { openThread } from "@/db/editorial/comments/open-thread";
import { resolveThread } from "@/db/editorial/comments/resolve-thread";
import type { Editor } from "@/db/editorial/editor";
import { activity } from "@/db/schema/activity";
import { notifications } from "@/db/schema/notifications";
import { people } from "@/db/schema/people";
import { longestQuote, type Place } from "@/lib/content/comments/place";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person } = worldOn(db);

const passage: Place = {
  kind: "passage",
  text: "body",
  from: { block: "p1", offset: 0 },
  to: { block: "p1", offset: 3 },
  words: "The",
};

const written = (text: string, mentions: string[] = []) => ({ id: randomUUID(), text, mentions });

async function opened(
  editor: Editor,
  articleId: string,
  comment = written("Is this so?"),
  place: Place = passage,
) {
  const thread = randomUUID();
  const answer = await openThread(editor, articleId, { thread, place, comment }, db);
  expect(answer).toEqual({ kind: "written" });
  return { thread, comment };
}

const threadsOf = async (editor: Editor, articleId: string) =>
  (await listThreads(editor, articleId, undefined, db))?.threads ?? [];
const toldTo = ({ id }: Editor) =>
  db
    .select({ kind: notifications.kind, about: notifications.about })
    .from(notifications)
    .where(eq(notifications.personId, id))
    .orderBy(notifications.id);

test("a thread has its comments in the order in which they were written, by whom and on what", async () => {
  const { editor, article } = await draft();
  const other = await person("editor", "Ada Lovelace");
  const { thread } = await opened(editor, article.id);
  await answerThread(other, thread, written("It is."), db);
  expect(await threadsOf(editor, article.id)).toMatchObject([
    {
      id: thread,
      place: passage,
      quote: "The",
      resolvedAt: null,
      comments: [
        { text: "Is this so?", by: editor.name },
        { text: "It is.", by: "Ada Lovelace" },
      ],
    },
  ]);
});

test("a comment that was sent twice is there once, and tells nobody twice", async () => {
  const { editor, article } = await draft();
  const other = await person();
  const thread = randomUUID();
  const comment = written("Once");
  const open = () => openThread(other, article.id, { thread, place: passage, comment }, db);
  expect(await Promise.all([open(), open()])).toEqual([{ kind: "written" }, { kind: "written" }]);
  const answer = written("Twice");
  await answerThread(other, thread, answer, db);
  await answerThread(other, thread, answer, db);
  expect((await threadsOf(editor, article.id))[0]?.comments).toHaveLength(2);
  expect(await toldTo(editor)).toMatchObject([
    { kind: "commented", about: { comment: comment.id, words: "Once" } },
    { kind: "commented" },
  ]);
});

test("who is named is told, and who wrote in the thread; nobody of their own words", async () => {
  const { editor, article } = await draft();
  const [ada, grace] = [await person("editor", "Ada"), await person("editor", "Grace")];
  const { thread } = await opened(ada, article.id, written("Look, @Grace", [grace.id]));
  expect(await toldTo(grace)).toMatchObject([
    { kind: "mentioned", about: { words: "Look, @Grace" } },
  ]);
  await answerThread(grace, thread, written("I do, @Ada", [ada.id]), db);
  expect(await toldTo(ada)).toMatchObject([{ kind: "mentioned" }]);
  await answerThread(ada, thread, written("Good"), db);
  expect(await toldTo(grace)).toMatchObject([{ kind: "mentioned" }, { kind: "answered" }]);
  expect(await toldTo(editor)).toHaveLength(3);
});

test("only somebody who may read the comment and is written in it is named by it", async () => {
  const { editor, article } = await draft();
  const stranger = await person("writer", "Stranger");
  const gone = await person("editor", "Gone");
  const unnamed = await person("editor", "Unnamed");
  await db.update(people).set({ disabledAt: new Date() }).where(eq(people.id, gone.id));
  const mentions = [stranger.id, gone.id, unnamed.id];
  await opened(editor, article.id, written("@Stranger @Gone", mentions));
  const [thread] = await threadsOf(editor, article.id);
  expect(thread?.comments[0]?.mentions).toEqual([]);
  for (const one of [stranger, gone, unnamed]) expect(await toldTo(one)).toEqual([]);
});

test("a writer reads and answers what is said of their own article, and of no other", async () => {
  const writer = await person("writer");
  const { article: own } = await draft({}, writer);
  const { editor, article: other } = await draft();
  const { thread } = await opened(editor, other.id);
  expect(await listThreads(writer, other.id, undefined, db)).toBeUndefined();
  const place = { kind: "article" };
  const given = { thread: randomUUID(), place, comment: written("No") };
  expect(await openThread(writer, other.id, given, db)).toBeUndefined();
  expect(await answerThread(writer, thread, written("No"), db)).toBeUndefined();
  expect(await resolveThread(writer, thread, true, db)).toBeUndefined();
  expect(await moveThreads(writer, other.id, [{ thread, place: passage }], db)).toBeUndefined();
  const mine = await opened(editor, own.id);
  expect(await answerThread(writer, mine.thread, written("Yes"), db)).toEqual({ kind: "written" });
});

test("a thread is settled, reopened by whoever says so, and by any further comment", async () => {
  const { editor, article } = await draft();
  const { thread } = await opened(editor, article.id);
  const resolver = await person("editor", "Resolver");
  await resolveThread(resolver, thread, true, db);
  await resolveThread(editor, thread, true, db);
  expect(await threadsOf(editor, article.id)).toMatchObject([{ resolvedBy: "Resolver" }]);
  await resolveThread(editor, thread, false, db);
  expect(await threadsOf(editor, article.id)).toMatchObject([{ resolvedAt: null }]);
  await resolveThread(resolver, thread, true, db);
  await answerThread(editor, thread, written("But"), db);
  expect(await threadsOf(editor, article.id)).toMatchObject([{ resolvedAt: null }]);
  const recorded = await db.select().from(activity).where(eq(activity.articleId, article.id));
  expect(recorded.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["comment made", "comments resolved", "comments reopened"]),
  );
});

test("one's own words are changed and taken back, another's are not", async () => {
  const { editor, article } = await draft();
  const [other, named] = [await person(), await person("editor", "Named")];
  const { comment } = await opened(editor, article.id);
  const change = { id: comment.id, text: "Better, @Named", mentions: [named.id] };
  expect(await editComment(other, change, db)).toBeUndefined();
  expect(await takeBackComment(other, comment.id, db)).toBeUndefined();
  await editComment(editor, change, db);
  await editComment(editor, { ...change, text: "Best, @Named" }, db);
  expect(await toldTo(named)).toMatchObject([{ kind: "mentioned" }]);
  const [thread] = await threadsOf(editor, article.id);
  expect(thread?.comments).toMatchObject([{ text: "Best, @Named", editedAt: expect.any(Date) }]);
  await takeBackComment(editor, comment.id, db);
  expect(await threadsOf(editor, article.id)).toEqual([]);
});

test("the words of a comment that was taken back are nowhere left to be told", async () => {
  const { editor, article } = await draft();
  const ada = await person("editor", "Ada");
  const { thread, comment } = await opened(ada, article.id, written("Too much"));
  const stays = written("This stays, @Ada", [ada.id]);
  await answerThread(editor, thread, stays, db);
  await takeBackComment(ada, comment.id, db);
  expect(await toldTo(editor)).toEqual([
    { kind: "commented", about: { comment: comment.id, words: "" } },
  ]);
  expect(await toldTo(ada)).toMatchObject([{ about: { words: stays.text } }]);
});

test("a passage is where it was moved to, within its own article", async () => {
  const { editor, article } = await draft();
  const { article: another } = await draft({}, editor);
  const { thread } = await opened(editor, article.id);
  const there: Place = {
    ...passage,
    from: { block: "p1", offset: 4 },
    to: { block: "p1", offset: 10 },
    words: "report",
  };
  await moveThreads(editor, another.id, [{ thread, place: there }], db);
  expect(await threadsOf(editor, article.id)).toMatchObject([{ place: passage }]);
  await moveThreads(editor, article.id, [{ thread, place: there }], db);
  expect(await threadsOf(editor, article.id)).toMatchObject([{ place: there, quote: "The" }]);
});

test("who has seen everything is told nothing, until something changes", async () => {
  const { editor, article } = await draft();
  const { thread, comment } = await opened(editor, article.id);
  const news = async (known: number) => listThreads(editor, article.id, known, db);
  let state = (await listThreads(editor, article.id, undefined, db))?.state ?? 0;
  for (const change of [
    () => answerThread(editor, thread, written("More"), db),
    () => editComment(editor, { ...comment, text: "Else" }, db),
    () => resolveThread(editor, thread, true, db),
    () => moveThreads(editor, article.id, [{ thread, place: passage }], db),
    () => takeBackComment(editor, comment.id, db),
  ]) {
    expect(await news(state)).toBeUndefined();
    await change();
    state = (await news(state))?.state ?? 0;
    expect(state).toBeGreaterThan(0);
  }
});

test("a place that no database can store is no fault", async () => {
  const { editor, article } = await draft();
  const block = "p\0\ud83d";
  const words = `${"w".repeat(longestQuote - 1)}😀`;
  const places: Place[] = [
    { kind: "takeaway", id: block, words },
    { ...passage, from: { block, offset: 0 }, to: { block, offset: 3 }, words },
  ];
  for (const place of places) await opened(editor, article.id, written("Here?"), place);
  const [takeaway, onWords] = await threadsOf(editor, article.id);
  expect(takeaway?.place).toMatchObject({ id: "p\ufffd\ufffd" });
  expect(onWords?.place).toMatchObject({ from: { block: "p\ufffd\ufffd" } });
});
