import type { Thread } from "@/db/editorial/comments/list-threads";
import { shownWords } from "@/lib/content/comments/place";
import type { TalkHere } from "./talk-context.client";

type Texts = TalkHere["texts"];
type Where = { name: string; quote: string; isGone: boolean };

const textNames = { body: "the report", analysis: "the Editor’s Desk" };

/** What a thread is about, in words. */
export function whereIs({ place, quote, id }: Thread, takeaways: string[], texts: Texts): Where {
  if (place.kind === "article") return { name: "On the article", quote: "", isGone: false };
  if (place.kind === "takeaway") {
    const index = takeaways.indexOf(place.id);
    const isGone = index === -1;
    return {
      name: isGone ? "On a takeaway that is gone" : `On takeaway ${index + 1}`,
      quote,
      isGone,
    };
  }
  const text = texts[place.text];
  const isGone = text !== undefined && text.rangeOf(id) === undefined;
  return {
    name: isGone
      ? `On words that are gone from ${textNames[place.text]}`
      : `On words of ${textNames[place.text]}`,
    quote: shownWords(quote),
    isGone,
  };
}

/** Brings what a thread is about into sight. */
export function showPlace({ place, id }: Thread, texts: Texts): void {
  if (place.kind === "passage") texts[place.text]?.show(id, true);
  if (place.kind === "article")
    document.getElementById("field-title")?.scrollIntoView({ block: "center" });
  if (place.kind === "takeaway") {
    const row = document.querySelector(`[data-takeaway="${CSS.escape(place.id)}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("textarea")?.focus({ preventScroll: true });
  }
}

/** Threads in the order of what they are about: the article, its takeaways, its texts; what is gone last. */
export function inOrder(threads: Thread[], takeaways: string[], texts: Texts): Thread[] {
  const rank = ({ place, id }: Thread): [number, number] => {
    if (place.kind === "article") return [0, 0];
    if (place.kind === "takeaway") {
      const index = takeaways.indexOf(place.id);
      return index === -1 ? [4, 0] : [1, index];
    }
    const range = texts[place.text]?.rangeOf(id);
    return range ? [place.text === "analysis" ? 2 : 3, range.from] : [4, 0];
  };
  return threads
    .map((thread) => ({ thread, rank: rank(thread) }))
    .toSorted((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
    .map(({ thread }) => thread);
}
