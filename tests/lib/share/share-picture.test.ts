import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { defaultSettings } from "@/lib/content/settings";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";
import { mostWaiting, pictureTurn } from "@/lib/media/turns";
import { drawSharePicture } from "@/lib/share/draw-share-picture";
import { fitWords } from "@/lib/share/fit-words";
import { getSharePicture, wasShared } from "@/lib/share/get-share-picture";
import { articleWords } from "@/lib/share/page-words";
import { type Look, setWords } from "@/lib/share/set-words";
import { type ShareWords, shareName } from "@/lib/share/share-words";
import { anArticle } from "../../components/site/an-article";

const folder = await mkdtemp(join(tmpdir(), "share-"));
const noFonts = join(folder, "no-fonts.conf");
await writeFile(noFonts, "<fontconfig></fontconfig>");
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: "postgresql:///unused",
  AUTH_SECRET: "x".repeat(32),
  // As on a machine that has none: what is set is set in the faces that come with the program.
  FONTCONFIG_FILE: noFonts,
});

const words: ShareWords = {
  ...articleWords(anArticle({ hero: null }), defaultSettings),
  title: "Security First: Beijing Signals Push for Deeper Integration within the SCO",
};

const serif: Look = {
  ...{ voice: "serif", weight: "semibold", colour: "#1b1511", language: "en", leading: 1 },
};
const at = { size: 60, width: 1000 };

/** Whether Pango draws boxes for a letter that no face has: of one size, whatever size was asked for. */
async function isBox(letter: string, look = serif) {
  const { width, height } = await setWords(letter, look, at);
  return height === 12 && width % 10 === 8;
}

test("no letter of the great scripts is a box on a machine without fonts", async () => {
  expect(await isBox("ቀ")).toBe(true);
  const letters = "AéŁőЖяΣ安优國のア한شע—“🐼🇨🇳👩‍🔬";
  const chinese = { ...serif, language: "zh-Hans" };
  for (const { segment } of new Intl.Segmenter("en").segment(letters)) {
    expect(await isBox(segment), segment).toBe(false);
    expect(await isBox(segment, { ...serif, voice: "sans" }), segment).toBe(false);
    expect(await isBox(segment, chinese), segment).toBe(false);
  }
});

test("what cannot be set is left out, and what shows nothing is a dash", async () => {
  const { width } = await setWords("—", serif, at);
  for (const nothing of ["", " \n ", "\u200b", "\u0001"]) {
    expect((await setWords(nothing, serif, at)).width).toBe(width);
  }
  await setWords('<b> & "quoted" \ud800 </span>', serif, at);
});

test("a title is as large as its place allows, in lines about equally long", async () => {
  const box = { width: 520, height: 360, most: 66, least: 34 };
  const short = await fitWords("Ports", serif, box);
  const long = await fitWords(words.title, serif, box);
  const endless = await fitWords("word ".repeat(300), serif, box);
  const unbroken = await fitWords("x".repeat(300), serif, box);
  for (const { width, height } of [short, long, endless, unbroken]) {
    expect(width).toBeLessThanOrEqual(box.width);
    expect(height).toBeLessThanOrEqual(box.height);
  }
  expect(short.height).toBe((await setWords("Ports", serif, { size: 66, width: 520 })).height);
});

async function pixelsOf(jpeg: Buffer) {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([1200, 630, 3]);
  /** How much ink there is in a part of the picture: the share of pixels far from the paper's light. */
  return (from: number, to: number) => {
    let ink = 0;
    for (let y = 30; y < 630; y++) {
      for (let x = from; x < to; x++) if ((data[(y * 1200 + x) * 3 + 1] ?? 255) < 150) ink += 1;
    }
    return ink / ((to - from) * 600);
  };
}

const noise = async () => {
  const bytes = Buffer.alloc(1600 * 900 * 3);
  for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 2_654_435_761) >>> 24;
  return sharp(bytes, { raw: { width: 1600, height: 900, channels: 3 } })
    .png()
    .toBuffer();
};

test("a picture is 1200 by 630 and below the 300 kB that chats take, whatever its hero", async () => {
  const drawn = await drawSharePicture(words, { hero: await noise() });
  expect(drawn.length).toBeLessThan(300_000);
  await pixelsOf(drawn);
});

test("the hero is beside the words: at the end of the line, which in Arabic is the left", async () => {
  const { data: hero } = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: "#203040" },
  })
    .webp()
    .toBuffer({ resolveWithObject: true });
  const right = await pixelsOf(await drawSharePicture(words, { hero }));
  expect(right(680, 1200)).toBeGreaterThan(0.99);
  expect(right(0, 60)).toBe(0);
  const arabic = { ...words, title: "الأمن أولاً: بكين تدفع نحو تكامل أعمق", language: "ar" };
  const left = await pixelsOf(await drawSharePicture(arabic, { hero }));
  expect(left(0, 520)).toBeGreaterThan(0.99);
  expect(left(1140, 1200)).toBe(0);
});

test("it is drawn once, however many ask at once or later", async () => {
  const asked = await Promise.all(Array.from({ length: 10 }, () => getSharePicture(words)));
  expect(new Set(asked).size).toBe(1);
  expect(await getSharePicture(words)).toEqual(asked[0]);
  const name = shareName(words);
  expect(await readdir(join(folder, "media", name.slice(0, 2), name))).toEqual(["share.jpeg"]);
  expect(await wasShared(name)).toBe(true);
  expect(await wasShared("0".repeat(64))).toBe(false);
  expect(await wasShared("../../etc")).toBe(false);
});

test("where too many pictures wait to be made, the next asks again later, and gets it then", async () => {
  const fresh = { ...words, title: "Another" };
  let free = () => {};
  const held = new Promise<void>((resolve) => {
    free = resolve;
  });
  const tasks = Array.from({ length: 2 + mostWaiting }, () => pictureTurn(() => held));
  expect(await getSharePicture(fresh)).toBe("busy");
  free();
  await Promise.all(tasks);
  expect(await getSharePicture(fresh)).toBeInstanceOf(Buffer);
});

test("the logo stands for the name, and a lost file for nothing", async () => {
  const [logo, lost] = ["d".repeat(64), "e".repeat(64)];
  const red = sharp({ create: { width: 400, height: 80, channels: 3, background: "#ff0000" } });
  await storage().put(originalName(logo), await red.webp({ lossless: true }).toBuffer());
  const drawn = await getSharePicture({ ...words, logo, hero: lost });
  const { data } = await sharp(drawn as Buffer)
    .extract({ left: 160, top: 550, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(200);
  expect(data[1]).toBeLessThan(60);
});

test("a date is told in the language of the article", () => {
  const date = (language: string | null) =>
    articleWords(anArticle({ language }), defaultSettings).date;
  expect(date(null)).toBe("23 November 2026");
  expect(date("zh-Hans")).toBe("2026年11月23日");
  expect(date("fr")).toBe("23 novembre 2026");
});
