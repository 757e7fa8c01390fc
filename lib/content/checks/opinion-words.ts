import type { Block } from "../document";
import { blockText } from "../plain-text";
import type { SecondLook } from "./warning";

/** Words of judgement, which belong to the Editor's Desk and not to the report. */
const opinion =
  /\b(should|must|ought to|clearly|obviously|undoubtedly|surely|of course|needless to say)\b/giu;

/** What is quoted is somebody else's judgement. */
const quoted = /“[^”]*”|"[^"]*"|「[^」]*」|«[^»]*»/gu;

/** Judgements in the report, outside quotations. */
export const checkOpinionWords: SecondLook = ({ body }) => {
  const found = new Set<string>();
  for (const block of body.content) {
    for (const [word] of reported(block).matchAll(opinion)) found.add(word.toLowerCase());
  }
  if (found.size === 0) return [];
  const words = [...found].map((word) => `“${word}”`).join(", ");
  return [
    { field: "body", message: `The report judges (${words}): that belongs to the Editor’s Desk.` },
  ];
};

function reported(block: Block): string {
  return block.type === "blockquote" ? "" : blockText(block).replace(quoted, " ");
}
