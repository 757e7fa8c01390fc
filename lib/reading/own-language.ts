import { scriptLanguage } from "./script-language";

const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(-|$)|-(Arab|Hebr|Syrc|Thaa|Nkoo)\b/i;

/** Which way a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  if (/-(Latn|Cyrl)\b/i.test(language)) return "ltr";
  return rightToLeft.test(language) ? "rtl" : "ltr";
}

type Told = { title: string; dek?: string; language?: string | null };
type OwnLanguage = { lang?: string; dir?: "ltr" | "rtl" };

/**
 * The attributes of the element that holds an article: the language that its editors named,
 * or else the one that its letters show, and the way that it is written. None for the page's own.
 */
export function ownLanguage({ title, dek = "", language }: Told): OwnLanguage {
  const lang = language ?? scriptLanguage(title, dek);
  return lang ? { lang, dir: directionOf(lang) } : {};
}
