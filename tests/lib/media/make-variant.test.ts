import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/media/[picture]/[variant]/route";
import { getVariant } from "@/lib/media/make-variant";
import { storage } from "@/lib/media/storage";
import { mostWaiting, pictureTurn } from "@/lib/media/turns";
import { makeVariants } from "@/lib/media/warm-variants";

const wide = "a".repeat(64);
const small = "b".repeat(64);
const clear = "c".repeat(64);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: "postgresql://nowhere/none",
    AUTH_SECRET: "0".repeat(32),
  });
  await put(wide, 1000, 501, 1);
  await put(small, 90, 60, 1);
  await put(clear, 400, 300, 0);
});

async function put(id: string, width: number, height: number, alpha: number) {
  const background = { r: 195, g: 59, b: 34, alpha };
  const drawn = sharp({ create: { width, height, channels: 4, background } });
  await storage().put(`${id}/original.webp`, await drawn.webp().toBuffer());
}

/** Takes all turns, with so many others waiting for theirs; ends with what it returns. */
function occupy(waiting: number) {
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  const tasks = Array.from({ length: 2 + waiting }, () => pictureTurn(() => held));
  return async () => {
    free();
    await Promise.all(tasks);
  };
}

const stored = (id: string) => readdir(join(folder, "media", id.slice(0, 2), id));

async function made(id: string, width: number, format: "avif" | "webp" | "jpeg") {
  const bytes = await getVariant(id, { width, format });
  if (!Buffer.isBuffer(bytes)) throw new Error("no such variant");
  return sharp(bytes).metadata();
}

test.each([
  ["avif", { format: "heif", compression: "av1" }],
  ["webp", { format: "webp" }],
  ["jpeg", { format: "jpeg" }],
] as const)("a picture is made in the width and format asked for: %s", async (format, expected) => {
  const about = await made(wide, 640, format);
  expect(about).toMatchObject({ ...expected, width: 640, height: 321 });
  expect(about.exif ?? about.icc ?? about.xmp).toBeUndefined();
});

test("in its own width where that is between two steps, but never larger or any other", async () => {
  expect(await made(wide, 1000, "webp")).toMatchObject({ width: 1000, height: 501 });
  expect(await made(small, 90, "webp")).toMatchObject({ width: 90, height: 60 });
  for (const width of [641, 999, 1280, 1920]) {
    expect(await getVariant(wide, { width, format: "webp" }), `${width}`).toBeUndefined();
  }
  expect(await getVariant(small, { width: 320, format: "webp" })).toBeUndefined();
  expect(await stored(small)).toEqual(["90.webp", "original.webp"]);
});

test("a picture that is not there leaves nothing behind", async () => {
  const missing = "d".repeat(64);
  expect(await getVariant(missing, { width: 640, format: "webp" })).toBeUndefined();
  expect(await getVariant("../../etc", { width: 640, format: "webp" })).toBeUndefined();
  await makeVariants(missing);
  await expect(stored(missing)).rejects.toThrow("ENOENT");
});

test("many who ask at once wait for one and the same work, and later ones for none", async () => {
  const asked = Array.from({ length: 20 }, () => getVariant(wide, { width: 480, format: "webp" }));
  const answers = await Promise.all(asked);
  expect(new Set(answers).size).toBe(1);
  expect(await getVariant(wide, { width: 480, format: "webp" })).toEqual(answers[0]);
});

test("what was transparent is white where the format knows no transparency", async () => {
  const bytes = await getVariant(clear, { width: 320, format: "jpeg" });
  if (!Buffer.isBuffer(bytes)) throw new Error("no such variant");
  const { channels } = await sharp(bytes).stats();
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  expect(await made(clear, 320, "webp")).toMatchObject({ hasAlpha: true });
});

test("warming makes every file that a page asks for", async () => {
  await makeVariants(clear);
  const sizes = [320, 400].flatMap((width) => [`${width}.avif`, `${width}.webp`]);
  expect(await stored(clear)).toEqual(expect.arrayContaining(sizes));
});

test("a width that a picture does not have is refused without waiting for any work", async () => {
  await made(wide, 640, "webp");
  const end = occupy(mostWaiting);
  for (const width of [1, 641, 1919]) {
    expect(await getVariant(wide, { width, format: "avif" })).toBeUndefined();
  }
  expect(await getVariant("e".repeat(64), { width: 640, format: "avif" })).toBeUndefined();
  expect(await made(wide, 640, "webp")).toMatchObject({ width: 640 });
  await end();
});

test("who waits for a turn has not read the file yet", async () => {
  const late = "f".repeat(64);
  await put(late, 400, 300, 1);
  await made(late, 400, "webp");
  const end = occupy(0);
  const asked = getVariant(late, { width: 320, format: "webp" });
  await expect.poll(() => pictureTurn.waiting()).toBe(1);
  await put(late, 400, 100, 1);
  await end();
  expect(await sharp((await asked) as Buffer).metadata()).toMatchObject({ height: 80 });
});

test("where too many wait, a reader is told to come again, and then gets the picture", async () => {
  const get = (picture: string) =>
    GET(new Request("http://localhost"), {
      params: Promise.resolve({ picture, variant: "320.avif" }),
    });
  const fresh = "9".repeat(64);
  await put(fresh, 400, 300, 1);
  const end = occupy(mostWaiting);
  for (const picture of [wide, fresh]) {
    const refused = await get(picture);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(refused.headers.get("cache-control")).toBe("no-store");
  }
  expect(pictureTurn.waiting()).toBe(mostWaiting);
  await end();
  for (const picture of [wide, fresh]) expect((await get(picture)).status).toBe(200);
});
