import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openThread } from "@/db/editorial/comments/open-thread";
import type { Editor } from "@/db/editorial/editor";
import {
  countUnread,
  inboxSize,
  listInbox,
  markAllRead,
  markRead,
  openNotification,
  readThread,
} from "@/db/notifications/inbox";
import { notify } from "@/db/notifications/notify";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, person } = worldOn(db);

async function told(to: Editor, note: string, articleId?: string) {
  const from = (await person("editor", "Grace")).id;
  await notify(db, {
    to: [to.id],
    kind: "review requested",
    from,
    about: { note },
    ...(articleId && { articleId }),
  });
}

test("the inbox has what one was told oneself, newest first, with the names", async () => {
  const { editor, article } = await draft({ title: "Grain" });
  const other = await person();
  await told(editor, "first", article.id);
  await told(other, "not yours");
  await told(editor, "second", article.id);
  const { items } = await listInbox(editor, {}, db);
  expect(items).toMatchObject([
    { about: { note: "second" }, title: "Grain", from: "Grace", readAt: null },
    { about: { note: "first" } },
  ]);
  expect(await countUnread(editor, db)).toBe(2);
});

test("opening one reads it, and nobody reads another's", async () => {
  const { editor, article } = await draft();
  const other = await person();
  await told(editor, "open me", article.id);
  const [one] = (await listInbox(editor, {}, db)).items;
  if (!one) throw new Error("not told");
  expect(await openNotification(other, one.id, db)).toBeUndefined();
  await markRead(other, [one.id], true, db);
  expect(await countUnread(editor, db)).toBe(1);
  expect(await openNotification(editor, one.id, db)).toMatchObject({ articleId: article.id });
  expect(await countUnread(editor, db)).toBe(0);
  await markRead(editor, [one.id], false, db);
  expect(await countUnread(editor, db)).toBe(1);
});

test("what comes while all is being marked as read stays unread", async () => {
  const editor = await person();
  await told(editor, "seen");
  const [seen] = (await listInbox(editor, {}, db)).items;
  await told(editor, "came since");
  await markAllRead(editor, seen?.id ?? 0, db);
  expect((await listInbox(editor, { unread: true }, db)).items).toMatchObject([
    { about: { note: "came since" } },
  ]);
});

test("a long inbox is read page by page, each of them once", async () => {
  const editor = await person();
  for (let i = 0; i <= inboxSize; i++) await told(editor, String(i));
  const first = await listInbox(editor, {}, db);
  expect(first.items).toHaveLength(inboxSize);
  const last = await listInbox(editor, { before: first.older }, db);
  expect(last).toMatchObject({ items: [{ about: { note: "0" } }], older: undefined });
});

test("nobody is told of an article that they may no longer open", async () => {
  const writer = await person("writer");
  const { article } = await draft({ title: "Not theirs" });
  await told(writer, "once an editor", article.id);
  expect((await listInbox(writer, {}, db)).items).toEqual([]);
  expect(await countUnread(writer, db)).toBe(0);
});

test("what was told of a thread is read by whoever looks at it, and by nobody else", async () => {
  const { editor, article } = await draft();
  const [ada, grace] = [await person("editor", "Ada"), await person("editor", "Grace")];
  const comment = { id: randomUUID(), text: "@Ada @Grace", mentions: [ada.id, grace.id] };
  const thread = randomUUID();
  await openThread(editor, article.id, { thread, place: { kind: "article" }, comment }, db);
  await told(ada, "something else", article.id);
  await readThread(ada, thread, db);
  expect((await listInbox(ada, { unread: true }, db)).items).toMatchObject([
    { kind: "review requested" },
  ]);
  expect(await countUnread(grace, db)).toBe(1);
});
