import { scriptJson } from "@/lib/structured-data/script-json";

/**
 * Descriptions for programs, each a schema.org type, in one JSON-LD document. React would
 * escape a script's text as HTML, which no program undoes.
 */
export function StructuredData({ graph }: { graph: object[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped
      dangerouslySetInnerHTML={{
        __html: scriptJson({ "@context": "https://schema.org", "@graph": graph }),
      }}
    />
  );
}
