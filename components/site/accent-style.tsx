import { accentRules } from "@/lib/content/accent";

/**
 * The publication's own accent, in the head, so that no page is first seen in another. The
 * settings hold only `#rrggbb`, and what stands here is made from its numbers.
 */
export function AccentStyle({ accent }: { accent: string | null }) {
  if (!accent) return null;
  return <style>{accentRules(accent)}</style>;
}
