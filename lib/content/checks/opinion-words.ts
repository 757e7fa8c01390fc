import type { Block } from "../document";
import { blockText } from "../plain-text";
import type { Check } from "./check";

/** Words of judgement, which belong to the Editor's Desk and not to the report. */
const opinion =
  /\b(should|must|ought to|clearly|obviously|undoubtedly|surely|of course|needless to say)\b/giu;

/** What is quoted is somebody else's judgement. */
const quoted = /“[^”]*”|"[^"]*"|「[^」]*」|«[^»]*»/gu;

/** Judgements in the report, outside quotations; each block that has any leads to its first. */
export const checkOpinionWords: Check = ({ body }) =>
  body.content.flatMap((block) => {
    const found = [...reported(block).matchAll(opinion)].map(([word]) => word);
    const [first] = found;
    if (!first) return [];
    const words = [...new Set(found.map((word) => `“${word.toLowerCase()}”`))].join(", ");
    const message = `The report judges (${words}): that belongs to the Editor’s Desk.`;
    return [{ field: "body" as const, message, place: { ...placeOf(block), words: first } }];
  });

function placeOf(block: Block) {
  return { block: block.attrs.id ?? undefined };
}

function reported(block: Block): string {
  return block.type === "blockquote" ? "" : blockText(block).replace(quoted, " ");
}
