import type { PictureRef } from "@/db/published/cards";
import type { Widths } from "./drawn";
import { Picture } from "./picture";

const widths: Widths = [
  ["40rem", "7rem"],
  [undefined, "5rem"],
];

/** The small picture at the end of a row in a list; the title beside it says what it is about. */
export function RowPicture({ picture }: { picture: PictureRef | null }) {
  if (!picture) return null;
  return (
    <div className="mt-1 w-20 sm:w-28">
      <Picture picture={{ ...picture, alt: "" }} widths={widths} shape="square" />
    </div>
  );
}
