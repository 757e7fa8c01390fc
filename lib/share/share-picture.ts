import { type ShareWords, shareName, shareSize } from "./share-words";

/** Whose pages have share pictures. */
export const shareKinds = ["articles", "topics", "authors", "editions", "publication"] as const;
export type ShareKind = (typeof shareKinds)[number];

/** A page's share picture as its tags tell of it. `slug` is the page's own; the publication's is `-`. */
export type SharePicture = {
  /** From `/`. */
  path: string;
  width: number;
  height: number;
  alt: string;
  type: "image/jpeg";
};

/** Its address names what it says, so that a changed title is a new picture at once, and the old is never asked for again. */
export function sharePicture(
  kind: ShareKind,
  slug: string,
  words: ShareWords,
  heroAlt = "",
): SharePicture {
  const { kicker, title, name } = words;
  const said = [kicker, title, name].filter((part, at, all) => part && all.indexOf(part) === at);
  return {
    path: sharePath(kind, slug, shareName(words)),
    ...shareSize,
    alt: [said.join(" – "), heroAlt].filter(Boolean).join(". "),
    type: "image/jpeg",
  };
}

export const sharePath = (kind: ShareKind, slug: string, name: string) =>
  `/share/${kind}/${encodeURIComponent(slug)}/${name}.jpg`;

/** The address of the QR code that leads to an article. */
export const codePath = (slug: string) => `/share/articles/${encodeURIComponent(slug)}/code.svg`;
