import sharp from "sharp";
import { colours } from "./colours";
import { cutWords } from "./fit-words";
import { type Look, setWords } from "./set-words";
import type { ShareWords } from "./share-words";
import type { Pixels, Sheet } from "./sheet";

type Place = { from: number; width: number; bottom: number; logo: Buffer | undefined };

/** Who says it and when: the publication's logo or name, and the date at the other end. */
export async function putFoot(sheet: Sheet, words: ShareWords, place: Place): Promise<void> {
  const { from, width, bottom } = place;
  let left = width;
  if (words.date) {
    const date = await setWords(words.date, quiet(words.language), { size: 24, width });
    sheet.put(date, from + width - date.width, bottom - 24);
    left -= date.width + 32;
  }
  if (place.logo) {
    const logo = await scaled(place.logo, left);
    sheet.put(logo, from, bottom + 4 - logo.height);
  } else if (words.name !== words.title) {
    const look: Look = {
      ...quiet(words.language),
      voice: "serif",
      weight: "semibold",
      colour: colours.ink,
    };
    sheet.put(
      await cutWords(words.name, look, { size: 30, width: left, height: 44 }),
      from,
      bottom - 28,
    );
  }
}

const quiet = (language: string): Look => ({
  ...{ voice: "sans", weight: "normal", colour: colours.faint, leading: 1, language },
});

async function scaled(logo: Buffer, width: number): Promise<Pixels> {
  const { data, info } = await sharp(logo)
    .resize({ width, height: 40, fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: 4 };
}
