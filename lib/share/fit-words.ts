import { type Look, setWords } from "./set-words";
import type { Pixels } from "./sheet";

type Box = { width: number; height: number; most: number; least: number };

/**
 * Sets a text as large as its box allows, between `most` and `least` pixels, its lines about
 * equally long. What does not fit even at `least` ends in an ellipsis.
 */
export async function fitWords(text: string, look: Look, box: Box): Promise<Pixels> {
  let fitting: number | undefined;
  let [low, high] = [box.least, box.most];
  while (low <= high) {
    const size = (low + high) >> 1;
    if (isWithin(await setWords(text, look, { size, width: box.width }), box)) {
      fitting = size;
      low = size + 1;
    } else high = size - 1;
  }
  if (fitting === undefined) return cutWords(text, look, { ...box, size: box.least });
  return balanced(text, look, { size: fitting, width: box.width });
}

/** As many words of a text as its box has room for at a size. */
export async function cutWords(
  text: string,
  look: Look,
  { size, width, height }: { size: number; width: number; height: number },
): Promise<Pixels> {
  const whole = await setWords(text, look, { size, width, broken: true });
  if (isWithin(whole, { width, height })) return whole;
  const words = [...new Intl.Segmenter(look.language, { granularity: "word" }).segment(text)];
  let best = await setWords("…", look, { size, width });
  let [low, high] = [1, words.length - 1];
  while (low <= high) {
    const count = (low + high) >> 1;
    const shorter = words.slice(0, count).map(({ segment }) => segment);
    const setting = await setWords(`${shorter.join("").replace(/[\s\p{P}]+$/u, "")}…`, look, {
      size,
      width,
      broken: true,
    });
    if (isWithin(setting, { width, height })) {
      best = setting;
      low = count + 1;
    } else high = count - 1;
  }
  return best;
}

/** The narrowest setting that needs no line more. */
async function balanced(
  text: string,
  look: Look,
  { size, width }: { size: number; width: number },
): Promise<Pixels> {
  let best = await setWords(text, look, { size, width });
  let [low, high] = [Math.round(width / 2), best.width];
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    const narrower = await setWords(text, look, { size, width: middle });
    if (narrower.width <= middle && narrower.height <= best.height + 2) {
      best = narrower;
      high = middle;
    } else low = middle;
  }
  return best;
}

function isWithin(setting: Pixels, { width, height }: { width: number; height: number }) {
  return setting.width <= width && setting.height <= height;
}
