import type { Content } from "../content";
import { plainText } from "../plain-text";
import type { Check, StopField } from "./stop";

/** The mark of a writer that something is still to come. */
const mark = /(?<![\p{L}\p{N}])TK(?:TK)*(?![\p{L}\p{N}])/u;

/** TK, wherever a reader would see it. */
export const checkUnfinished: Check = (content) =>
  texts(content).flatMap(([field, place, text]) =>
    mark.test(text) ? [{ field, message: `${place} still says TK: fill in what is to come.` }] : [],
  );

function texts({
  title,
  dek,
  hero,
  takeaways,
  analysis,
  body,
}: Content): [StopField, string, string][] {
  return [
    ["title", "The title", title],
    ["dek", "The dek", dek],
    ["hero", "The hero’s words", hero ? `${hero.alt}\n${hero.caption}\n${hero.credit}` : ""],
    ["takeaways", "A takeaway", takeaways.map(({ text }) => text).join("\n")],
    ["analysis", "The Editor’s Desk", `${analysis.heading}\n${plainText(analysis.text)}`],
    ["body", "The report", plainText(body)],
  ];
}
