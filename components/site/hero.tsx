import type { PictureRef } from "@/db/published/cards";
import { type Widths, wholeWindow } from "./drawn";
import { Picture } from "./picture";
import { PictureWords } from "./picture-words";

const widths: Widths = [["64rem", "52rem"], ["47rem", "43rem"], ...wholeWindow];

export function Hero({ hero }: { hero: PictureRef | null }) {
  if (!hero) return null;
  return (
    <figure className="mt-8">
      <div className="bg-tint">
        <Picture picture={hero} widths={widths} priority />
      </div>
      <PictureWords caption={hero.caption} credit={hero.credit} />
    </figure>
  );
}
