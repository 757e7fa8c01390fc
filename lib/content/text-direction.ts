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
