import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "@/db/client";
import { forgetPictures } from "@/db/editorial/forget-pictures";
import { recordPicture } from "@/db/editorial/record-picture";
import { putBackPictures, removePictures } from "@/db/editorial/remove-pictures";
import { pictures } from "@/db/schema/pictures";
import { testDatabase } from "@/tests/db/test-database";
import { worldOn } from "@/tests/db/world";

let db: Database;
let world: ReturnType<typeof worldOn>;

beforeAll(async () => {
  db = (await testDatabase()).db;
  world = worldOn(db);
});

const hero = (picture: string) => ({ picture, alt: "A picture.", caption: "", credit: "" });

const removedAt = async (id: string) =>
  (await db.select({ at: pictures.removedAt }).from(pictures).where(eq(pictures.id, id)))[0]?.at;

const age = (id: string, days: number) =>
  db
    .update(pictures)
    .set({ removedAt: sql`now() - make_interval(days => ${days})` })
    .where(eq(pictures.id, id));

test("a picture that nothing names is removed, and can be put back", async () => {
  const id = await world.picture();
  const editor = await world.person();
  expect(await removePictures(editor, [id], db)).toEqual([id]);
  expect(await removedAt(id)).toBeInstanceOf(Date);
  expect(await putBackPictures(editor, [id], db)).toEqual([id]);
  expect(await removedAt(id)).toBeNull();
});

test("a picture stays as long as a draft, an earlier version or a portrait names it", async () => {
  const [drafted, earlier, portrait] = [
    await world.picture(),
    await world.picture(),
    await world.picture(),
  ];
  const { editor } = await world.draft({ hero: hero(drafted) });
  const { article } = await world.publishedArticle({ hero: hero(earlier) }, editor);
  await world.publishWorking(editor, await world.save(editor, article.id, { hero: null }));
  const author = await world.author();
  await db.execute(sql`update authors set portrait = ${portrait} where id = ${author.id}`);
  expect(await removePictures(editor, [drafted, earlier, portrait], db)).toEqual([]);
});

test("a save that uses a removed picture brings it back", async () => {
  const id = await world.picture();
  const { editor, article } = await world.draft();
  await removePictures(editor, [id], db);
  await world.save(editor, article.id, { hero: hero(id) });
  expect(await removedAt(id)).toBeNull();
});

test("whatever the order of a save and a removal at once, no article names what is gone", async () => {
  const { editor, article } = await world.draft();
  for (let round = 0; round < 15; round++) {
    const id = await world.picture();
    await Promise.all([
      world.save(editor, article.id, { hero: hero(id) }),
      removePictures(editor, [id], db),
    ]);
    expect(await removedAt(id)).toBeNull();
  }
});

test("a picture that was removed long ago goes with its files, and cannot be used from then on", async () => {
  const [old, fresh] = [await world.picture(), await world.picture()];
  const { editor, article } = await world.draft();
  await removePictures(editor, [old, fresh], db);
  await age(old, 31);
  await expect(world.save(editor, article.id, { hero: hero(old) })).rejects.toThrow("library");
  const gone: string[] = [];
  expect(await forgetPictures(async (file) => void gone.push(file), db)).toBe(1);
  expect(gone).toEqual([old]);
  expect(await removedAt(old)).toBeUndefined();
  expect(await removedAt(fresh)).toBeInstanceOf(Date);
});

test("a file that another picture has stays when one that had it goes", async () => {
  const [one, other] = [await world.picture(), await world.picture()];
  await db.execute(sql`update pictures set file = ${one} where id = ${other}`);
  const editor = await world.person();
  await removePictures(editor, [one], db);
  await age(one, 31);
  const gone: string[] = [];
  expect(await forgetPictures(async (file) => void gone.push(file), db)).toBe(1);
  expect(gone).toEqual([]);
});

test("what cannot be removed from the disk is tried again, and may be uploaded meanwhile", async () => {
  const id = await world.picture();
  const editor = await world.person();
  await removePictures(editor, [id], db);
  await age(id, 31);
  const failing = forgetPictures(() => Promise.reject(new Error("disk")), db);
  await expect(failing).rejects.toThrow("disk");
  expect(await removedAt(id)).toBeInstanceOf(Date);
  await db.transaction((tx) => recordPicture(tx, { file: id, width: 1, height: 1, bytes: 1 }));
  expect(await removedAt(id)).toBeNull();
  expect(await forgetPictures(async () => {}, db)).toBe(0);
});

test("a writer removes nothing", async () => {
  const id = await world.picture();
  const writer = await world.person("writer");
  await expect(removePictures(writer, [id], db)).rejects.toThrow("a writer cannot");
});
