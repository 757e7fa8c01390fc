import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { unpublish } from "@/db/editorial/unpublish";
import type { Content } from "@/lib/content/content";
import { picturesBeside, picturesInside } from "@/lib/export/pictures";
import { pictureFinder } from "@/lib/import/pictures";
import { keepPicture } from "@/lib/media/keep-picture";
import { storage } from "@/lib/media/storage";
import { storePicture } from "@/lib/media/store-picture";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";
import { exportLines, fileOf, importLines } from "./a-file";

let first: Database;
let second: Database;

beforeAll(async () => {
  const made = await testDatabase();
  first = made.db;
  second = (await testDatabase()).db;
  Object.assign(process.env, {
    DATA_DIR: await mkdtemp(path.join(tmpdir(), "media-")),
    DATABASE_URL: made.url,
    AUTH_SECRET: "0".repeat(32),
  });
});
afterAll(closeDatabase);

async function stored(background: string) {
  const create = { width: 60, height: 40, channels: 3 as const, background };
  const bytes = await sharp({ create }).png().toBuffer();
  const picture = await storePicture(bytes, { name: "a.png", createdBy: null }, first);
  if ("refused" in picture) throw new Error(picture.refused);
  return picture;
}

/** Everything that a brief can have. */
async function wholeBrief(related: string): Promise<Partial<Content>> {
  const [hero, inBody] = [await stored("#c33b22"), await stored("#223344")];
  const text = (text: string) => [{ type: "text" as const, text }];
  return {
    title: "The whole of it  ",
    hero: { picture: hero.id, alt: "A ship", caption: "At sea", credit: "Photo: nobody" },
    takeaways: [
      { id: "point", text: "The point.", blocks: ["p1", "pic"], sources: ["s"] },
      { id: "other", text: "Another.", blocks: [] },
    ],
    analysis: {
      ...{ heading: "Our view", signature: "The desk", label: "Opinion" },
      text: {
        type: "doc",
        content: [{ type: "paragraph", attrs: { id: null }, content: text("We think.") }],
      },
    },
    body: {
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: { id: "p1" },
          content: [...text("Said <b>so</b>. 中文"), { type: "citation", attrs: { source: "s" } }],
        },
        {
          type: "image",
          attrs: {
            ...{ id: "pic", picture: inBody.id, width: 60, height: 40 },
            ...{ alt: "A map", caption: "", credit: "" },
          },
        },
        { type: "heading", attrs: { id: null, level: 3 }, content: text("Then") },
      ],
    },
    sources: [
      {
        ...{ id: "s", title: "A paper", publisher: "A ministry", address: "https://example.org/" },
        ...{ date: "2026-11-20", language: "zh-Hans", kind: "primary" },
      },
    ],
    related: [{ articleId: related, reason: "contrast" }],
    language: "fr",
    noindex: true,
  };
}

test("what is exported and imported elsewhere is exported again word for word, pictures too", async () => {
  const { draft, publishedArticle, publishWorking, save } = worldOn(first);
  const { article: other, editor } = await publishedArticle({ title: "Another" });
  const { article } = await publishedArticle(await wholeBrief(other.id));
  // An address that it had before, and a related article that comes after it.
  await publishWorking(editor, await save(editor, article.id, { slug: "a-new-address" }));
  const related = [{ articleId: article.id, reason: null }];
  await publishWorking(editor, await save(editor, other.id, { related }));
  await draft({ title: "A draft" });
  const gone = await publishedArticle({ title: "Withdrawn" });
  await unpublish(gone.editor, gone.article.id, gone.article, first);

  const file = await fileOf([]);
  const lines = await exportLines(first, picturesBeside(file, storage()));
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map(({ state }) => state))).toEqual(
    new Set(["live", "draft", "unpublished"]),
  );

  const findPicture = pictureFinder(path.dirname(file), (bytes, name) =>
    keepPicture(bytes, name, second),
  );
  const { tally, faults } = await importLines(second, file, { findPicture });
  expect(faults).toEqual([]);
  expect(tally).toMatchObject({ lines: 4, live: 2, drafts: 2 });
  const again = await exportLines(second, picturesBeside(await fileOf([]), storage()));
  const byId = (all: Record<string, unknown>[]) => new Map(all.map((line) => [line.id, line]));
  expect(byId(again)).toEqual(byId(lines));

  // The same in the publication it came from is no change, whatever the desk knows of it.
  const pictures = {
    findPicture: pictureFinder(path.dirname(file), (b, n) => keepPicture(b, n, first)),
  };
  expect((await importLines(first, file, pictures)).tally).toMatchObject({ same: 4 });
});

test("pictures come back as the same bytes, from a folder and from inside the lines", async () => {
  const picture = await stored("#445566");
  const file = await fileOf([]);
  const beside = await picturesBeside(file, storage())(picture.id);
  const [folder = ""] = (await readdir(path.dirname(file))).filter((name) =>
    name.endsWith("-pictures"),
  );
  expect(beside).toBe(`${folder}/${picture.id}.webp`);
  const bytes = await readFile(path.join(path.dirname(file), beside ?? ""));
  expect(bytes).toEqual(await storage().get(`${picture.id}/original.webp`));

  const inside = await picturesInside(storage())(picture.id);
  const find = pictureFinder(path.dirname(file), (b, name) => keepPicture(b, name, first));
  for (const name of [beside, inside]) expect(await find(name ?? "")).toEqual(picture);
  expect(await picturesInside(storage())("0".repeat(64))).toBeUndefined();
});

test("a picture that holds more than its pixels is made anew", async () => {
  const create = { width: 50, height: 30, channels: 3 as const, background: "#665544" };
  const clean = await sharp({ create }).webp().toBuffer();
  const placed = await sharp({ create })
    .webp()
    .withExif({ IFD0: { Copyright: "C" } })
    .toBuffer();
  const padded = Buffer.concat([clean, Buffer.from("PK an archive")]);
  for (const [bytes, kept] of [
    [clean, true],
    [placed, false],
    [padded, false],
  ] as const) {
    const picture = await keepPicture(bytes, "a.webp", first);
    if ("refused" in picture) throw new Error(picture.refused);
    const file = await storage().get(`${picture.id}/original.webp`);
    expect(file?.equals(bytes)).toBe(kept);
    expect(file?.includes("PK an archive")).toBe(false);
  }
});
