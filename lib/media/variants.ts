/** The formats a picture is served in, best first. */
export const formats = ["avif", "webp", "jpeg"] as const;
export type Format = (typeof formats)[number];

const widths = [320, 480, 640, 768, 960, 1280, 1920];
const widest = 1920;

/**
 * The widths in pixels that a picture is served in, smallest first: the steps it is wide
 * enough for, and its own width where that is below the widest step.
 */
export function variantWidths(width: number): number[] {
  const steps = widths.filter((step) => step <= width);
  return width < widest && !steps.includes(width) ? [...steps, width] : steps;
}

/** The address of a picture at one of its `variantWidths`. */
export function pictureUrl(id: string, width: number, format: Format): string {
  return `/media/${id}/${width}.${format}`;
}

/** All widths of a picture in one format, for an element's `srcset`. */
export function srcSet(id: string, width: number, format: Format): string {
  return variantWidths(width)
    .map((step) => `${pictureUrl(id, step, format)} ${step}w`)
    .join(", ");
}

/** The largest of a picture's widths that is no larger than `most`, or its smallest: where one file must do. */
export function widthUpTo(width: number, most: number): number {
  const steps = variantWidths(width);
  return steps.findLast((step) => step <= most) ?? steps[0] ?? width;
}

/** What a picture's address asks for (`640.webp`), or undefined where no picture could ever have it. */
export function parseVariant(name: string): { width: number; format: Format } | undefined {
  const [, digits, extension] = /^([1-9]\d{0,3})\.([a-z]+)$/.exec(name) ?? [];
  const format = formats.find((known) => known === extension);
  const width = Number(digits);
  return format && width <= widest ? { width, format } : undefined;
}
