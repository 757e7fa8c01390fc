import type { Settings } from "@/lib/content/settings";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

type Props = {
  logo: NonNullable<Settings["logo"]>;
  /** In rem; it is as wide as its own shape then asks, within its place. */
  height: number;
  /** Where its words stand beside it. */
  isDecoration?: boolean;
};

/**
 * The publication's logo. Most are drawn for white, and many are dark on nothing: on dark pages
 * it lies on light paper.
 */
export function Logo({ logo, height, isDecoration = false }: Props) {
  const { picture, width, height: pixels, alt } = logo;
  const wide = (height * width) / pixels;
  return (
    <picture className="inline-block max-w-full -m-1 bg-(--logo-paper) p-1">
      <source type="image/webp" srcSet={srcSet(picture, width, "webp")} sizes={`${wide}rem`} />
      <img
        src={pictureUrl(picture, widthUpTo(width, 640), "jpeg")}
        alt={isDecoration ? "" : alt}
        width={width}
        height={pixels}
        style={{ width: `${wide.toFixed(2)}rem` }}
        className="block h-auto max-w-full"
      />
    </picture>
  );
}

/** Whether a logo is a name by itself rather than a mark beside it. */
export const isWordmark = ({ width, height }: { width: number; height: number }) =>
  width >= height * 2;
