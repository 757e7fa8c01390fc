import { cutSize } from "@/lib/media/cut";

/** How wide something is drawn, from a width of the window on, widest first; the last from none. */
export type Widths = readonly (readonly [from: string | undefined, width: string])[];

/** The window without its margins: what fills a narrow page. */
export const wholeWindow: Widths = [
  ["40rem", "100vw - 4rem"],
  [undefined, "100vw - 2.5rem"],
];

type Size = { width: number; height: number };

/** The largest part of a picture that has a ratio of width to height, in whole pixels. */
export function cropped({ width, height }: Size, ratio: number): Size {
  const cut = cutSize({ width, height }, ratio);
  return { width: Math.round(cut.width), height: Math.round(cut.height) };
}

/**
 * The `sizes` of a picture drawn at these widths; where only a part of it is shown, the whole
 * is as much wider as `part` is narrower.
 */
export function sizes(widths: Widths, whole: number, part: number): string {
  const scaled = (width: string) =>
    part < whole ? `calc((${width}) * ${(whole / part).toFixed(2)})` : `calc(${width})`;
  return widths
    .map(([from, width]) => (from ? `(min-width: ${from}) ${scaled(width)}` : scaled(width)))
    .join(", ");
}
