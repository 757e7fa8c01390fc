import { scriptLanguage } from "@/lib/reading/script-language";

type Item = { title: string; dek: string; language: string | null };

/** An article's language as Google News names it: ISO 639, and Chinese as `zh-cn` or `zh-tw`. */
export function newsLanguage({ title, dek, language }: Item, settings: { language: string }) {
  const {
    language: code,
    script,
    region,
  } = new Intl.Locale(language ?? scriptLanguage(title, dek) ?? settings.language).maximize();
  if (code !== "zh") return code;
  return script === "Hant" || region === "TW" || region === "HK" ? "zh-tw" : "zh-cn";
}
