import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, isNull } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { getCards } from "@/db/published/cards";
import { getRevisionAsRead } from "@/db/published/whole-article";
import { articles } from "@/db/schema/articles";
import { pictures } from "@/db/schema/pictures";
import { keepPicture } from "@/lib/media/keep-picture";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";
import { storePicture } from "@/lib/media/store-picture";
import { makeMissing } from "@/lib/server/make-previews";
import { testDatabase } from "@/tests/db/test-database";
import { worldOn } from "@/tests/db/world";

let db: Database;

beforeAll(async () => {
  const made = await testDatabase();
  db = made.db;
  Object.assign(process.env, {
    DATA_DIR: await mkdtemp(join(tmpdir(), "media-")),
    DATABASE_URL: made.url,
    AUTH_SECRET: "0".repeat(32),
  });
});
afterAll(closeDatabase);

async function stored(background: string | { r: number; g: number; b: number; alpha: number }) {
  const channels = typeof background === "string" ? 3 : 4;
  const drawn = sharp({ create: { width: 60, height: 40, channels, background } });
  const about = { name: "a.png", createdBy: null };
  const picture = await storePicture(await drawn.png().toBuffer(), about, db);
  if ("refused" in picture) throw new Error(picture.refused);
  return picture.id;
}

async function previewOf(id: string) {
  const [row] = await db.select().from(pictures).where(eq(pictures.id, id));
  return row?.preview;
}

const forget = (id: string) =>
  db.update(pictures).set({ preview: null }).where(eq(pictures.id, id));

test("a picture has its preview once it is stored, and a transparent one an empty one", async () => {
  expect(await previewOf(await stored("#000000"))).toBe("0".repeat(24));
  expect(await previewOf(await stored({ r: 9, g: 9, b: 9, alpha: 0.4 }))).toBe("");
});

test("a picture that is kept as it was exported has its preview", async () => {
  const white = sharp({ create: { width: 30, height: 20, channels: 3, background: "#ffffff" } });
  const kept = await keepPicture(await white.webp().toBuffer(), "b.webp", db);
  expect("id" in kept && (await previewOf(kept.id))).toBe("f".repeat(24));
});

test("pictures of before get theirs behind the start, and one that cannot be read stops no other", async () => {
  const ids = await Promise.all(["#0000ff", "#00ff00", "#ff0000"].map(stored));
  const previews = await Promise.all(ids.map(previewOf));
  for (const id of ids) await forget(id);
  const broken = "0".repeat(64);
  await storage().put(originalName(broken), Buffer.from("no picture"));
  await db.insert(pictures).values({ id: broken, width: 1, height: 1, bytes: 1 });
  const lost = await worldOn(db).picture();
  await makeMissing(undefined, db);
  expect(await Promise.all(ids.map(previewOf))).toEqual(previews);
  const without = await db.select().from(pictures).where(isNull(pictures.preview));
  expect(without.map(({ id }) => id).sort()).toEqual([broken, lost].sort());
});

test("making previews ends where it is told to", async () => {
  const id = await stored("#123456");
  await forget(id);
  await makeMissing(() => true, db);
  expect(await previewOf(id)).toBeNull();
});

test("readers are given the previews of the hero and of the body's pictures", async () => {
  const { publishedArticle, content } = worldOn(db);
  const [hero, inBody, clear] = await Promise.all([
    stored("#000000"),
    stored("#ffffff"),
    stored({ r: 1, g: 2, b: 3, alpha: 0.5 }),
  ]);
  const { body } = await content();
  const image = (id: string, picture: string) => ({
    type: "image" as const,
    attrs: { id, picture, width: 60, height: 40, alt: "A", caption: "", credit: "" },
  });
  const { article } = await publishedArticle({
    hero: { picture: hero, alt: "A", caption: "", credit: "" },
    body: { ...body, content: [...body.content, image("x1", inBody), image("x2", clear)] },
  });
  const [card] = await getCards(db, [article.id]);
  expect(card?.hero?.preview).toBe("0".repeat(24));
  const now = new Date();
  const [row] = await db.select().from(articles).where(eq(articles.id, article.id));
  const revisionId = row?.liveRevisionId ?? "";
  const standing = { revisionId, slug: "s", firstPublishedAt: now, publishedAt: now };
  const read = await getRevisionAsRead(db, standing);
  expect(read?.hero?.preview).toBe("0".repeat(24));
  expect(read?.previews).toEqual({ [inBody]: "f".repeat(24) });
});
