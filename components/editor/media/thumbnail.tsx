import type { PictureFile } from "@/db/published/picture-file";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

/** A picture, small and whole, on a mat of one shape. Its words stand beside it, so it has none of its own. */
export function Thumbnail({ file, sizes = "15rem" }: { file: PictureFile; sizes?: string }) {
  const { picture, width, height } = file;
  return (
    <span className="grid aspect-3/2 place-items-center bg-tint p-1.5">
      {/* biome-ignore lint/performance/noImgElement: our own sizes, as readers get them. */}
      <img
        src={pictureUrl(picture, widthUpTo(width, 480), "jpeg")}
        srcSet={srcSet(picture, width, "webp")}
        sizes={sizes}
        width={width}
        height={height}
        alt=""
        loading="lazy"
        decoding="async"
        className="max-h-full w-auto max-w-full object-contain [contain:size] size-full"
      />
    </span>
  );
}
