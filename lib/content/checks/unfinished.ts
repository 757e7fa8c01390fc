import { type Text, textsOf } from "../texts";
import type { Check } from "./check";

/** The mark of a writer that something is still to come. */
const mark = /(?<![\p{L}\p{N}])TK(?:TK)*(?![\p{L}\p{N}])/u;

const places: Record<Text["field"], string> = {
  title: "The title",
  dek: "The dek",
  hero: "The hero’s words",
  takeaways: "A takeaway",
  analysis: "The Editor’s Desk",
  body: "The report",
};

/** TK, wherever a reader would see it. */
export const checkUnfinished: Check = (content) =>
  textsOf(content).flatMap(({ field, text, place }) => {
    const [words] = mark.exec(text) ?? [];
    if (!words) return [];
    const message = `${places[field]} still says TK: fill in what is to come.`;
    return [{ field, message, place: { ...place, words } }];
  });
