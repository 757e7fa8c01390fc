import type { PictureRef } from "@/db/published/cards";
import { Picture } from "./picture";
import { PictureWords } from "./picture-words";

export function Hero({ hero }: { hero: PictureRef | null }) {
  if (!hero) return null;
  return (
    <figure className="mt-8">
      <Picture
        picture={hero}
        sizes="(min-width: 64rem) 52rem, (min-width: 48rem) 43rem, 100vw"
        priority
        className="max-h-[90vh] w-full bg-tint object-contain"
      />
      <PictureWords caption={hero.caption} credit={hero.credit} />
    </figure>
  );
}
