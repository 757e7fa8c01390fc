import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";
import { cropped, sizes, type Widths } from "./drawn";

/** What a picture can be cut to, by the ratio of its width to its height. */
const shapes = {
  panorama: { ratio: 2, look: "aspect-2/1 object-cover" },
  landscape: { ratio: 3 / 2, look: "aspect-3/2 object-cover" },
  square: { ratio: 1, look: "aspect-square object-cover" },
};

type Props = {
  picture: { picture: string; width: number; height: number; alt: string };
  /** How wide it is drawn where it has the pixels. */
  widths: Widths;
  /** What it is cut to, where it is not shown whole. */
  shape?: keyof typeof shapes;
  /** The picture on top of the page: fetched first, the others when they come near. */
  priority?: boolean;
  className?: string;
};

/**
 * A stored picture in the format and size that the reader's device needs, its space kept free
 * before it arrives. It is as wide as what it stands in, but never wider than its own pixels.
 * The few browsers that know neither AVIF nor WebP get one middling JPEG, which saves
 * everybody else a third list of addresses.
 */
export function Picture({ picture, widths, shape, priority = false, className = "" }: Props) {
  const { picture: id, width, alt } = picture;
  const shown = shape ? cropped(picture, shapes[shape].ratio) : picture;
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
        className={`mx-auto ${shape ? shapes[shape].look : "object-contain"} ${className}`}
      />
    </picture>
  );
}
