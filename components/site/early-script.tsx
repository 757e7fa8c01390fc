import { lookScript } from "@/lib/reading/look-script";
import { searchKeyScript } from "@/lib/reading/search-key-script";
import { shareSheetScript } from "@/lib/reading/share-sheet-script";

const early = [lookScript, searchKeyScript, shareSheetScript].join(";\n");

/** In the head of every document that readers see: what cannot wait for the page's own scripts. A constant of ours. */
export function EarlyScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text must not be escaped
  return <script dangerouslySetInnerHTML={{ __html: early }} />;
}
