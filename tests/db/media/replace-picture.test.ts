import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import type { Editor } from "@/db/editorial/editor";
import { getPicture } from "@/db/editorial/get-picture";
import { lockFile, recordPicture } from "@/db/editorial/record-picture";
import { putBackFile, replacePicture } from "@/db/editorial/replace-picture";
import { listExported } from "@/db/export/list-exported";
import { getAtSlug } from "@/db/published/article";
import { articleTag, authorTag, settingsTag } from "@/db/published/tags";
import { settings } from "@/db/schema/settings";
import type { Doc } from "@/lib/content/document";
import { testDatabase } from "@/tests/db/test-database";
import { worldOn } from "@/tests/db/world";

let db: Database;
let world: ReturnType<typeof worldOn>;

beforeAll(async () => {
  db = (await testDatabase()).db;
  world = worldOn(db);
});

const newFile = () => ({
  ...{ file: randomBytes(32).toString("hex"), width: 1200, height: 800, bytes: 9 },
  ...{ name: "new.jpg", preview: null },
});

const stored = async () => {};
const words = { alt: "A ship.", caption: "", credit: "" };

const body = (picture: string): Doc => ({
  type: "doc",
  content: [
    { type: "image", attrs: { id: "i1", picture, width: 1600, height: 900, ...words } },
    { type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text: "The report." }] },
  ],
});

const asRead = async (slug: string) => {
  const answer = (await getAtSlug(slug, db))?.answer;
  if (answer?.kind !== "article") throw new Error("no article");
  return answer.article;
};

async function replaced(editor: Editor, id: string, version = 1) {
  const next = newFile();
  const outcome = await replacePicture(editor, id, { version, ...next }, stored, db);
  if (outcome?.kind !== "replaced") throw new Error(JSON.stringify(outcome));
  return { ...next, tags: outcome.tags };
}

test("a replaced file is seen wherever the picture is, and no revision changes", async () => {
  const picture = await world.picture();
  const { editor, article, outcome } = await world.publishedArticle({
    hero: { picture, ...words },
    body: body(picture),
  });
  const { file, tags } = await replaced(editor, picture);
  const read = await asRead(outcome.slug);
  expect(read.hero).toMatchObject({ picture: file, width: 1200, height: 800, alt: "A ship." });
  expect(read.body.content[0]).toMatchObject({
    attrs: { picture: file, width: 1200, height: 800, alt: "A ship." },
  });
  expect(tags).toContain(articleTag(article.id));
  const working = await world.working(editor, article.id);
  expect(working).toMatchObject({ version: article.version, state: "live" });
  expect(working.content).toEqual(article.content);
  expect(working.pictures[picture]).toMatchObject({ picture: file });
  const { articles } = await listExported(db, { all: true });
  expect(articles.find(({ id }) => id === article.id)?.content.hero?.picture).toBe(file);
});

test("an article that was open when a file was replaced is saved as before", async () => {
  const picture = await world.picture();
  const { editor, article } = await world.draft({ body: body(picture) });
  await replaced(editor, picture);
  const saved = await world.save(editor, article.id, { title: "Typed on" });
  expect(saved.content.body).toEqual(article.content.body);
});

test("the file before is kept and put back, and that can be undone too", async () => {
  const picture = await world.picture();
  const { editor, outcome } = await world.publishedArticle({ hero: { picture, ...words } });
  const { file } = await replaced(editor, picture);
  const [former] = (await getPicture(editor, picture, db))?.former ?? [];
  expect(former).toMatchObject({ file: picture, width: 1600, replacedBy: editor.name });
  const back = await putBackFile(editor, picture, { version: 2, former: former?.id ?? "" }, db);
  expect(back).toMatchObject({ kind: "replaced", version: 3 });
  expect((await asRead(outcome.slug)).hero?.picture).toBe(picture);
  const now = await getPicture(editor, picture, db);
  expect(now?.former.map((one) => one.file)).toEqual([file]);
});

test("of two replacements at once the later one is told, and nothing of the first is lost", async () => {
  const picture = await world.picture();
  const editor = await world.person();
  const outcomes = await Promise.all(
    [1, 2].map(() => replacePicture(editor, picture, { version: 1, ...newFile() }, stored, db)),
  );
  expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(["conflict", "replaced"]);
});

test("a writer replaces nothing", async () => {
  const picture = await world.picture();
  const writer = await world.person("writer");
  await expect(replaced(writer, picture)).rejects.toThrow("a writer cannot");
});

test("a portrait and a logo are expired where they are seen", async () => {
  const [portrait, logo] = [await world.picture(), await world.picture()];
  const author = await world.author();
  await db.execute(sql`update authors set portrait = ${portrait} where id = ${author.id}`);
  await db.insert(settings).values({
    value: { logo: { picture: logo, alt: "Logo", width: 1600, height: 900 } },
  });
  const editor = await world.person();
  expect((await replaced(editor, portrait)).tags).toEqual([authorTag(author.id)]);
  expect((await replaced(editor, logo)).tags).toContain(settingsTag);
  await db.delete(settings);
});

test("a file that is uploaded again is the picture that has it now, and never one that had it once", async () => {
  const picture = await world.picture();
  const editor = await world.person();
  const { file } = await replaced(editor, picture);
  const record = (uploaded: string) =>
    db.transaction(async (tx) => {
      await lockFile(tx, uploaded);
      return recordPicture(tx, { file: uploaded, width: 1, height: 1, bytes: 1 });
    });
  expect(await record(file)).toBe(picture);
  const anew = await record(picture);
  expect(anew).not.toBe(picture);
  expect(await record(picture)).toBe(anew);
  expect(await getPicture(editor, anew, db)).toMatchObject({ file: { picture } });
});
