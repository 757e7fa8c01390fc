import { lookScript } from "@/lib/reading/look-script";

/** In the head of every document that readers see; the text is a constant of ours. */
export function LookScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text must not be escaped
  return <script dangerouslySetInnerHTML={{ __html: lookScript }} />;
}
