import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { mostBytes } from "@/lib/media/limits";
import { type Reencoded, reencode } from "@/lib/media/reencode";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c33b22" } });

async function accepted(bytes: Buffer): Promise<Reencoded> {
  const picture = await reencode(bytes);
  if ("refused" in picture) throw new Error(picture.refused);
  return picture;
}

/** The colour of one pixel of a picture file, as red, green and blue. */
async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const region = sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha();
  return [...(await region.raw().toBuffer())];
}

describe("what is kept", () => {
  test.each(["jpeg", "png", "webp", "avif", "gif", "tiff"] as const)(
    "a %s is kept as WebP in its own size",
    async (format) => {
      const picture = await accepted(await plain(60, 40).toFormat(format).toBuffer());
      expect(await sharp(picture.bytes).metadata()).toMatchObject({
        format: "webp",
        width: 60,
        height: 40,
      });
      expect(picture).toMatchObject({ width: 60, height: 40 });
      const [red = 0, green = 0, blue = 0] = await pixel(picture.bytes, 30, 20);
      expect(Math.hypot(red - 0xc3, green - 0x3b, blue - 0x22)).toBeLessThan(8);
    },
  );

  test("the same picture twice is the same bytes", async () => {
    const bytes = await plain(60, 40).jpeg().toBuffer();
    expect((await accepted(bytes)).bytes).toEqual((await accepted(bytes)).bytes);
  });

  test("nothing that a camera wrote into it survives", async () => {
    const bytes = await plain(60, 40)
      .jpeg()
      .withExif({
        IFD0: { Artist: "A Name Nobody Should Read", Copyright: "secret" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "39/1 54/1 0/1" },
      })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>private words</x:xmpmeta>")
      .withIccProfile("p3")
      .toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({
      exif: expect.any(Buffer),
      xmp: expect.any(Buffer),
      icc: expect.any(Buffer),
    });
    const picture = await accepted(bytes);
    const kept = await sharp(picture.bytes).metadata();
    for (const part of ["exif", "xmp", "icc", "iptc", "orientation", "comments"] as const) {
      expect(kept[part], part).toBeUndefined();
    }
    expect(picture.bytes.includes("A Name Nobody Should Read")).toBe(false);
    expect(picture.bytes.includes("private words")).toBe(false);
  });

  test("colours of another space are brought to sRGB", async () => {
    const wide = await plain(60, 40).withIccProfile("p3").png().toBuffer();
    const [red = 0, green = 0, blue = 0] = await pixel((await accepted(wide)).bytes, 30, 20);
    expect(Math.hypot(red - 0xc3, green - 0x3b, blue - 0x22)).toBeLessThan(10);
    const print = await plain(60, 40).toColourspace("cmyk").jpeg().toBuffer();
    expect(await sharp((await accepted(print)).bytes).metadata()).toMatchObject({ space: "srgb" });
  });

  test("a picture that was held sideways is turned upright, and its size with it", async () => {
    const top = await plain(60, 10).png().toBuffer();
    const bytes = await sharp({
      create: { width: 60, height: 40, channels: 3, background: "#fff" },
    })
      .composite([{ input: top, gravity: "north" }])
      .jpeg({ chromaSubsampling: "4:4:4" })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const picture = await accepted(bytes);
    expect(picture).toMatchObject({ width: 40, height: 60 });
    const [, green = 255] = await pixel(picture.bytes, 36, 30);
    expect(green).toBeLessThan(120);
  });

  test("transparency is kept", async () => {
    const bytes = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(await sharp((await accepted(bytes)).bytes).metadata()).toMatchObject({ hasAlpha: true });
  });

  test("an animation is kept as its first frame", async () => {
    const frames = await Promise.all(
      ["#c33b22", "#1a1a1a"].map((background) =>
        sharp({ create: { width: 30, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const animation = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    const picture = await accepted(animation);
    expect(picture).toMatchObject({ width: 30, height: 20 });
    expect((await pixel(picture.bytes, 10, 10))[0]).toBeGreaterThan(150);
  });

  test("a large picture is reduced, a small one is not enlarged", async () => {
    expect(await accepted(await plain(6400, 3200).jpeg().toBuffer())).toMatchObject({
      width: 3200,
      height: 1600,
    });
    expect(await accepted(await plain(1, 1).png().toBuffer())).toMatchObject({
      width: 1,
      height: 1,
    });
  });

  test("what was hidden behind the picture is left behind", async () => {
    const bytes = Buffer.concat([
      await plain(60, 40).jpeg().toBuffer(),
      Buffer.from("PK\x03\x04<script>alert(1)</script>"),
    ]);
    expect((await accepted(bytes)).bytes.includes("<script>")).toBe(false);
  });
});

describe("what is refused", () => {
  const refused = async (bytes: Buffer | string) => await reencode(Buffer.from(bytes));
  const because = (words: string) => ({ refused: expect.stringContaining(words) });

  test.each([
    ["", "empty"],
    ["words", "This file cannot be used"],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "An SVG drawing"],
    ['<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>', "An SVG drawing"],
    ["%PDF-1.7\n", "A PDF document"],
    ["<!doctype html><img>", "A web page"],
    ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"],
    ["\0\0\0\x18ftypisom\0\0\0\0isommp41", "A film"],
    ["\0\0\0\x04ftyp", "A film"],
    ["GIF89a", "damaged"],
    ["RIFF\0\0\0\0WEBP", "damaged"],
  ])("%j", async (bytes, words) => {
    expect(await refused(Buffer.from(bytes, "latin1"))).toEqual(because(words));
  });

  test("a drawing that claims to be a GIF", async () => {
    expect(await refused('GIF89a<svg xmlns="http://www.w3.org/2000/svg"></svg>')).toEqual(
      because("damaged"),
    );
  });

  test.each(["jpeg", "png", "webp", "avif", "gif", "tiff"] as const)(
    "a %s that ends too early",
    async (format) => {
      const noise = sharp({
        create: {
          width: 300,
          height: 200,
          channels: 3,
          background: "#777",
          noise: { type: "gaussian", mean: 128, sigma: 40 },
        },
      });
      const whole = await noise.toFormat(format).toBuffer();
      expect(await refused(whole.subarray(0, whole.length * 0.6))).toEqual(because("damaged"));
    },
  );

  test("more bytes than are taken", async () => {
    const head = await plain(60, 40).jpeg().toBuffer();
    expect(await refused(Buffer.concat([head, Buffer.alloc(mostBytes)]))).toEqual(because("20 MB"));
  });

  test("a small file that unfolds into more pixels than memory", async () => {
    const started = Date.now();
    for (const [width, height] of [
      [30_000, 30_000],
      [2_000_000_000, 2_000_000_000],
      [1, 60_000_000],
    ] as const) {
      const picture = await refused(emptyPng(width, height));
      expect(picture).toEqual({ refused: expect.stringMatching(/million pixels|damaged/) });
    }
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

/** A PNG of a few hundred bytes that claims these dimensions. */
function emptyPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
