import { prefetchRules } from "@/lib/reading/prefetch-rules";

/** Lets browsers fetch a page a moment before its link is followed; the links stay plain links. */
export function Prefetch() {
  return (
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, without any `<`
      dangerouslySetInnerHTML={{ __html: JSON.stringify(prefetchRules) }}
    />
  );
}
