import type { PictureRef } from "@/db/published/cards";
import type { Widths } from "./drawn";
import { Picture } from "./picture";

type Props = { hero: PictureRef; widths: Widths; shape?: keyof typeof mats; className?: string };

const mats = { landscape: "aspect-3/2", panorama: "aspect-2/1" };

/** The picture over or beside a card's words; a small one lies on a mat of the same shape. */
export function CardPicture({ hero, widths, shape = "landscape", className = "" }: Props) {
  return (
    <div className={`grid ${mats[shape]} place-items-center bg-tint ${className}`}>
      <Picture picture={{ ...hero, alt: "" }} widths={widths} shape={shape} />
    </div>
  );
}
