import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

type Props = {
  picture: { picture: string; width: number; height: number; alt: string };
  /** How wide it is shown, as the `sizes` of an image. */
  sizes: string;
  /** The picture on top of the page: fetched first, the others when they come near. */
  priority?: boolean;
  className?: string;
};

/**
 * A stored picture in the format and size that the reader's device needs, its space kept free
 * before it arrives. The few browsers that know neither AVIF nor WebP get one middling JPEG,
 * which saves everybody else a third list of addresses.
 */
export function Picture({ picture, sizes, priority = false, className }: Props) {
  const { picture: id, width, height, alt } = picture;
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(id, width, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(id, width, "webp")} sizes={sizes} />
      <img
        src={pictureUrl(id, widthUpTo(width, 960), "jpeg")}
        alt={alt}
        width={width}
        height={height}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : "auto"}
        decoding="async"
        className={className}
      />
    </picture>
  );
}
