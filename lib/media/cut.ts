import type { Focal } from "@/lib/content/focal";

type Size = { width: number; height: number };

/** The largest part of a picture that has a ratio of width to height, in pixels; exact, not whole ones. */
export function cutSize({ width, height }: Size, ratio: number): Size {
  const most = Math.min(width, height * ratio);
  return { width: most, height: most / ratio };
}

/** That part with the focal point in its middle, or as near to it as the picture goes; in whole pixels. */
export function cutAround(picture: Size, ratio: number, focal: Focal) {
  const exact = cutSize(picture, ratio);
  const width = Math.max(1, Math.round(exact.width));
  const height = Math.max(1, Math.round(exact.height));
  return {
    left: start(picture.width, width, focal.x),
    top: start(picture.height, height, focal.y),
    width,
    height,
  };
}

/** The same as CSS's `object-position`, which shares out what is cut off; undefined for the middle. */
export function objectPosition(
  picture: Size,
  ratio: number,
  focal: Focal | null | undefined,
): string | undefined {
  if (!focal) return;
  const { left, top, width, height } = cutAround(picture, ratio, focal);
  const share = (from: number, left: number) => (from > 0 ? Math.round((left / from) * 100) : 50);
  const x = share(picture.width - width, left);
  const y = share(picture.height - height, top);
  return x === 50 && y === 50 ? undefined : `${x}% ${y}%`;
}

function start(whole: number, part: number, percent: number): number {
  const wanted = Math.round((whole * percent) / 100 - part / 2);
  return Math.min(Math.max(0, wanted), whole - part);
}
