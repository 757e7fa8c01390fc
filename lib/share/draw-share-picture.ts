import sharp, { type Sharp } from "sharp";
import type { Focal } from "@/lib/content/focal";
import { isRightToLeft } from "@/lib/content/text-direction";
import { cutAround } from "@/lib/media/cut";
import { shareHero } from "@/lib/media/shapes";
import { colours } from "./colours";
import { cutWords, fitWords } from "./fit-words";
import { putFoot } from "./foot";
import { isChinese, type Look } from "./set-words";
import { type ShareWords, shareSize } from "./share-words";
import { Sheet } from "./sheet";

const margin = 64;
const heroWidth = shareHero.width;
const gutter = 52;
/** Where the rule over the foot is. */
const foot = shareSize.height - 120;

/**
 * The picture that chats and networks show of a page, as JPEG: on the publication's paper its
 * words, at the side where their script begins, and the hero at the other.
 */
export async function drawSharePicture(
  words: ShareWords,
  pictures: { hero?: Buffer; logo?: Buffer },
): Promise<Buffer> {
  const { hero } = pictures;
  const sheet = new Sheet(shareSize, isRightToLeft(words.title));
  const paperWidth = shareSize.width - (hero ? heroWidth : 0);
  const column = paperWidth - margin - (hero ? gutter : margin);
  const chinese = isChinese(words.language);
  const look: Look = {
    voice: "serif",
    weight: "semibold",
    colour: colours.ink,
    language: words.language,
    leading: chinese ? 1 : 0.84,
  };

  sheet.bar({ from: 0, top: 0, width: paperWidth, height: 14 }, words.accent);
  let top = margin + 2;
  if (words.kicker) {
    const over: Look = { ...look, voice: "sans", colour: words.accent, leading: 1 };
    sheet.put(
      await cutWords(words.kicker, over, { size: 28, width: column, height: 40 }),
      margin,
      top,
    );
    top += 54;
  }
  const room = foot - 36 - top;
  const below = words.about && !hero ? 150 : 0;
  const most = hero ? 66 : words.date ? 88 : 136;
  const title = await fitWords(words.title, look, {
    width: column,
    height: room - below,
    most,
    least: 34,
  });
  sheet.put(title, margin, top);
  top += title.height + 42;
  if (below) {
    const about: Look = {
      ...look,
      weight: "normal",
      colour: colours.faint,
      leading: chinese ? 1.08 : 0.98,
    };
    const width = Math.min(column, 920);
    const box = { width, height: foot - 30 - top, most: 30, least: 30 };
    sheet.put(await fitWords(words.about, about, box), margin, top);
  }
  if (pictures.logo || words.date || words.name !== words.title) {
    sheet.bar({ from: margin, top: foot, width: column, height: 1 }, colours.rule);
  }
  await putFoot(sheet, words, {
    from: margin,
    width: column,
    bottom: shareSize.height - margin,
    logo: pictures.logo,
  });
  if (hero) {
    const { data, info } = await (await cutHero(hero, words.focal))
      .flatten({ background: colours.paper })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    sheet.put({ pixels: data, width: info.width, height: info.height, channels: 3 }, paperWidth, 0);
  }
  return sheet.jpeg(colours.paper);
}

async function cutHero(hero: Buffer, focal: Focal | undefined): Promise<Sharp> {
  if (!focal) return sharp(hero).resize({ ...shareHero, position: sharp.strategy.attention });
  const picture = await sharp(hero).metadata();
  return sharp(hero)
    .extract(cutAround(picture, shareHero.width / shareHero.height, focal))
    .resize({ ...shareHero, fit: "fill" });
}
