import type { Focal } from "@/lib/content/focal";
import { objectPosition } from "@/lib/media/cut";
import { type PageShape, pageShapes } from "@/lib/media/shapes";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";
import { cropped, sizes, type Widths } from "./drawn";
import { previewColours } from "./preview-colours";

const looks: Record<PageShape, string> = {
  panorama: "aspect-2/1 object-cover",
  landscape: "aspect-3/2 object-cover",
  square: "aspect-square object-cover",
};

type Props = {
  picture: {
    picture: string;
    width: number;
    height: number;
    alt: string;
    preview?: string | null;
    focal?: Focal | null;
  };
  /** How wide it is drawn where it has the pixels. */
  widths: Widths;
  /** What it is cut to, where it is not shown whole. */
  shape?: PageShape;
  /** The picture on top of the page: fetched first, the others when they come near. */
  priority?: boolean;
};

/**
 * A stored picture in the format and size that the reader's device needs, its space kept free
 * before it arrives and filled with its colours. It is as wide as what it stands in, but never
 * wider than its own pixels; one that is shown whole is no higher than most of the window.
 * The few browsers that know neither AVIF nor WebP get one middling JPEG, which saves
 * everybody else a third list of addresses.
 */
export function Picture({ picture, widths, shape, priority = false }: Props) {
  const { picture: id, width, alt } = picture;
  const shown = shape ? cropped(picture, pageShapes[shape]) : picture;
  const colours = previewColours(picture.preview);
  const whole = { maxWidth: `min(100%, ${((90 * width) / picture.height).toFixed(1)}vh)` };
  const inSight = shape && {
    objectPosition: objectPosition(picture, pageShapes[shape], picture.focal),
  };
  const drawn = sizes(widths, width, shown.width);
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(id, width, "avif")} sizes={drawn} />
      <source type="image/webp" srcSet={srcSet(id, width, "webp")} sizes={drawn} />
      <img
        src={pictureUrl(id, widthUpTo(width, 960), "jpeg")}
        alt={alt}
        width={shown.width}
        height={shown.height}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : "auto"}
        decoding="async"
        className={`mx-auto ${shape ? looks[shape] : "object-contain"} ${colours ? "preview" : ""}`}
        style={{ ...(inSight ?? whole), ...colours }}
      />
    </picture>
  );
}
