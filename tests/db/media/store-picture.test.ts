import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, type Database } from "@/db/client";
import { pictures } from "@/db/schema/pictures";
import { storage } from "@/lib/media/storage";
import { storePicture } from "@/lib/media/store-picture";
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

const drawn = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer();

async function stored(bytes: Buffer, about: { name: string; createdBy: string | null }) {
  const picture = await storePicture(bytes, about);
  if ("refused" in picture) throw new Error(picture.refused);
  return picture;
}

test("a picture is kept under the hash of what is kept, with its size and who brought it", async () => {
  const person = await worldOn(db).person();
  const picture = await stored(await drawn("#c33b22"), { name: "舰.png", createdBy: person.id });
  const file = await storage().get(`${picture.id}/original.webp`);
  expect(
    createHash("sha256")
      .update(file ?? "")
      .digest("hex"),
  ).toBe(picture.id);
  const [row] = await db.select().from(pictures).where(eq(pictures.id, picture.id));
  expect(row).toMatchObject({
    width: 60,
    height: 40,
    bytes: file?.length,
    name: "舰.png",
    createdBy: person.id,
  });
});

test("the same picture again is the same one, even at the same time", async () => {
  const bytes = await drawn("#223344");
  const about = { name: "first.png", createdBy: null };
  const again = await Promise.all([1, 2, 3].map(() => stored(bytes, about)));
  const later = await stored(bytes, { name: "second.png", createdBy: null });
  expect(new Set([...again, later].map(({ id }) => id)).size).toBe(1);
  const rows = await db.select().from(pictures).where(eq(pictures.id, later.id));
  expect(rows).toMatchObject([{ name: "first.png" }]);
});

test("a name that no database could hold is no reason to lose the picture", async () => {
  const name = `${"長".repeat(300)}\0.png`;
  const { id } = await stored(await drawn("#556677"), { name: `\0${name}`, createdBy: null });
  const [row] = await db.select().from(pictures).where(eq(pictures.id, id));
  expect(row?.name).toBe("長".repeat(255));
});

test("what is refused leaves no row", async () => {
  const before = await db.$count(pictures);
  const refused = await storePicture(Buffer.from("words"), { name: "a.png", createdBy: null });
  expect(refused).toEqual({ refused: expect.stringContaining("cannot be used") });
  expect(await db.$count(pictures)).toBe(before);
});
