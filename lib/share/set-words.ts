import sharp from "sharp";
import { families, type Voice } from "./faces";
import { loadFaces } from "./load-faces";
import type { Pixels } from "./sheet";

export type Look = {
  voice: Voice;
  weight: "normal" | "semibold";
  /** `#rrggbb`. */
  colour: string;
  /** A BCP 47 tag: it chooses forms of letters, and where lines may end. */
  language: string;
  /** Line height in sizes. */
  leading: number;
};

/** A text at a size in pixels, in lines no wider than given, cut to its ink; `broken` allows a line to end within a word. */
export async function setWords(
  words: string,
  { voice, weight, colour, language, leading }: Look,
  { size, width, broken = false }: { size: number; width: number; broken?: boolean },
): Promise<Pixels> {
  const text = settable(words);
  const chinese = isChinese(language) && /\p{Script=Han}/u.test(text);
  await loadFaces(text, voice, chinese);
  const attributes = {
    // The serif's hairlines are finer the larger it is cut.
    font: voice === "serif" ? `@opsz=${Math.min(60, size)}` : "",
    font_family: families(voice, chinese),
    size: `${Math.round(size * 1024)}`,
    weight,
    foreground: colour,
    lang: language,
    line_height: leading.toFixed(3),
    ...(voice === "serif" && !chinese && { letter_spacing: `${Math.round(size * -0.012 * 1024)}` }),
  };
  const markup = `<span ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(" ")}>${escaped(chinese ? keepWords(text, language) : text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      rgba: true,
      dpi: 72,
      width,
      wrap: broken ? "word-char" : "word",
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height, channels: 4 };
}

/** What cannot stand in Pango's markup is a space; what shows nothing at all, a dash. */
function settable(words: string): string {
  const text = words
    .toWellFormed()
    .replace(/(?:[^\S\u00a0]|[\p{Cc}\u{fffe}\u{ffff}])+/gu, " ")
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : "—";
}

export const isChinese = (language: string) => /^(zh|yue|wuu)\b/i.test(language);

const wordJoiner = "\u2060";

/** Chinese may end a line after any letter; it reads better where lines end between words. */
function keepWords(text: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...words]
    .map(({ segment, isWordLike }) => (isWordLike ? [...segment].join(wordJoiner) : segment))
    .join("");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
