/**
 * The language to declare for a text that is plainly not in the publication's own: `zh` where
 * Han characters are at least a third of its letters and there is no kana or hangul. Type for
 * Chinese differs (faces, line height, no italics), and `lang` is what chooses it.
 */
export function scriptLanguage(...texts: string[]): "zh" | undefined {
  const text = texts.join(" ");
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han > 0 && han * 3 >= letters ? "zh" : undefined;
}
