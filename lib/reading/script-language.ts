/** Languages that are plain from their letters; of Arabic and Hebrew letters the usual one. */
const scripts: [lang: "zh" | "ar" | "he", letters: RegExp][] = [
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
];

/**
 * The language to declare for a text that is plainly not in the publication's own: by the
 * script of at least a third of its letters, of Han without any kana or hangul. Type for
 * Chinese differs (faces, line height, no italics), and `lang` is what chooses it.
 */
export function scriptLanguage(...texts: string[]): "zh" | "ar" | "he" | undefined {
  const text = texts.join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([, script]) => {
    const count = text.match(script)?.length ?? 0;
    return count > 0 && count * 3 >= letters;
  });
  if (
    found?.[0] === "zh" &&
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  )
    return;
  return found?.[0];
}
