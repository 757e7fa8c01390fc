import { pictureUrl, widthUpTo } from "@/lib/media/variants";
import { element, type Html, words } from "./html";

type Picture = {
  picture: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
};

/** The one file that a feed shows of a picture: JPEG, since feed readers are older than browsers. */
export function pictureFile({ picture, width, height }: Picture, base: string) {
  const shown = widthUpTo(width, 1280);
  return {
    url: new URL(pictureUrl(picture, shown, "jpeg"), base).href,
    width: shown,
    height: Math.max(1, Math.round((height * shown) / width)),
  };
}

/** A picture with its own alt text, and its caption and credit where it has them. */
export function figure(picture: Picture, base: string): Html {
  const { url, width, height } = pictureFile(picture, base);
  const image = element("img", { src: url, alt: picture.alt, width, height });
  const caption = [picture.caption, picture.credit].filter(Boolean).join(" · ");
  return caption
    ? element("figure", {}, image, element("figcaption", {}, words(caption)))
    : element("figure", {}, image);
}
