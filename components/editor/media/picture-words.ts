import type { LibraryPicture } from "@/db/editorial/list-pictures";
import { mostCounted } from "@/lib/content/picture-use";

/** What a picture is called in a list: what it shows, or the name of its file. */
export const calledIn = ({ alt, name }: Pick<LibraryPicture, "alt" | "name">) =>
  alt || name || "Picture without words";

/** In how many articles a picture is. */
export function usedIn(articles: number): string {
  if (articles === 0) return "In no article";
  if (articles >= mostCounted) return `In ${mostCounted} articles or more`;
  return articles === 1 ? "In one article" : `In ${articles} articles`;
}
