import type { PublishedArticle } from "@/db/published/whole-article";
import { blockText } from "@/lib/content/plain-text";

/** As long as search engines and chats show. */
const most = 200;

/** An article in a sentence or two: its dek, or for one without, as an archive has, how its takeaways or report begin. */
export function inBrief({
  dek,
  takeaways,
  body,
}: Pick<PublishedArticle, "dek" | "takeaways" | "body">): string {
  if (dek.trim()) return dek;
  const [takeaway] = takeaways;
  if (takeaway?.text.trim()) return takeaway.text;
  const text = body.content
    .map((block) => blockText(block).replace(/\s+/g, " ").trim())
    .find(Boolean);
  return shortened(text ?? "");
}

/** Cut at white space where there is some, and never within a character. */
function shortened(text: string): string {
  if (text.length <= most) return text;
  const start = text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  return `${start.replace(/\s\S*$/, "")}…`;
}
