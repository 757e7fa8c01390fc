import { scriptJson } from "@/lib/reading/news-article";

/** JSON-LD for programs. React would escape a script's text as HTML, which no program undoes. */
export function StructuredData({ value }: { value: unknown }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
      dangerouslySetInnerHTML={{ __html: scriptJson(value) }}
    />
  );
}
