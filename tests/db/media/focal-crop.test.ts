import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { forgetPictures } from "@/db/editorial/forget-pictures";
import { pictures } from "@/db/schema/pictures";
import { getCrop } from "@/lib/media/make-crop";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";
import { storePicture } from "@/lib/media/store-picture";
import { testDatabase } from "@/tests/db/test-database";

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

/** Red on the left half, blue on the right. */
async function halves(width: number) {
  const half = { width: width / 2, height: 200, channels: 3 as const, background: "#2040c0" };
  const right = await sharp({ create: half }).png().toBuffer();
  const bytes = await sharp({ create: { ...half, width, background: "#c02020" } })
    .composite([{ input: right, left: width / 2, top: 0 }])
    .png()
    .toBuffer();
  const stored = await storePicture(bytes, { name: "halves.png", createdBy: null });
  if ("refused" in stored) throw new Error(stored.refused);
  return stored;
}

test("a cut is made around the focal point that an editor chose, and around no other", async () => {
  const { id, file } = await halves(800);
  const at = (x: number) => getCrop(file, { name: "1x1", focal: { x, y: 50 } });
  const set = (focalX: number) =>
    db.update(pictures).set({ focalX, focalY: 50 }).where(eq(pictures.id, id));
  expect(await at(0)).toBeUndefined();
  for (const [x, channel] of [
    [0, 0],
    [100, 2],
  ] as const) {
    await set(x);
    const cut = await at(x);
    if (!cut || cut === "busy") throw new Error("no cut");
    const { channels } = await sharp(cut).stats();
    const strongest = channels.map(({ mean }) => mean).reduce((a, b) => Math.max(a, b));
    expect(channels[channel]?.mean).toBe(strongest);
    expect(await sharp(cut).metadata()).toMatchObject({ width: 200, height: 200 });
  }
});

test("a picture that goes for good takes its files with it", async () => {
  const { id, file } = await halves(600);
  await getCrop(file, { name: "1x1", focal: null });
  const removedAt = new Date(Date.now() - 40 * 86_400_000);
  await db.update(pictures).set({ removedAt }).where(eq(pictures.id, id));
  expect(await forgetPictures((name) => storage().remove(name), db)).toBe(1);
  expect(await storage().has(originalName(file))).toBe(false);
  expect(await storage().has(`${file}/1x1.jpeg`)).toBe(false);
  const again = await halves(600);
  expect(again.file).toBe(file);
  expect(await storage().has(originalName(file))).toBe(true);
});
