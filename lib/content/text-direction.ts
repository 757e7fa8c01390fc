type WithTextInfo = Intl.Locale & { textInfo?: { direction?: "ltr" | "rtl" } };

/** Which way a language is written; left to right where nobody knows. */
export function textDirection(language: string): "ltr" | "rtl" {
  try {
    const locale: WithTextInfo & { getTextInfo?(): { direction?: "ltr" | "rtl" } } =
      new Intl.Locale(language);
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "ltr";
  } catch {
    return "ltr";
  }
}

/** By its first letter that has a direction. */
export function isRightToLeft(text: string): boolean {
  const [first = ""] = text.match(/\p{L}/u) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}

/**
 * Which way a list or a quote runs. `dir="auto"` on its element would not tell: it looks for
 * letters, and passes over every child that has a `dir` of its own, as paragraphs do.
 */
export function directionOf(text: string): "ltr" | "rtl" {
  return isRightToLeft(text) ? "rtl" : "ltr";
}
