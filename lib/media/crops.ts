import type { Focal } from "@/lib/content/focal";
import { type CutShape, cutShapes, type ProgramShape, programShapes } from "./shapes";

export const cropNames = Object.keys(programShapes) as ProgramShape[];

const shapes = Object.keys(cutShapes) as CutShape[];

const widest = 1200;

type Size = { width: number; height: number };

/** How large a picture is in a shape: never larger than its pixels, at most 1200 wide. */
export function cropSize({ width, height }: Size, name: CutShape): Size {
  const ratio = cutShapes[name];
  const drawn = Math.min(widest, width, Math.floor(height * ratio));
  return { width: drawn, height: Math.max(1, Math.round(drawn / ratio)) };
}

/** The address of a picture in a shape, as JPEG. It names the focal point, so that another one is another address. */
export const cropUrl = (id: string, name: CutShape, focal: Focal | null) =>
  `/media/${id}/${cropFile({ name, focal })}`;

export type Crop = { name: CutShape; focal: Focal | null };

/** `16x9.jpeg`, or with a focal point in percent `16x9f033100.jpeg`. */
export function cropFile({ name, focal }: Crop): string {
  const digits = (percent: number) => String(percent).padStart(3, "0");
  return `${name}${focal ? `f${digits(focal.x)}${digits(focal.y)}` : ""}.jpeg`;
}

/** What an address asks for; undefined where that is no shape. */
export function parseCrop(file: string): Crop | undefined {
  const [, shape, x, y] = /^(\d+x\d+)(?:f(\d{3})(\d{3}))?\.jpeg$/.exec(file) ?? [];
  const name = shapes.find((known) => known === shape);
  const focal = x && y ? { x: Number(x), y: Number(y) } : null;
  if (!name || (focal && Math.max(focal.x, focal.y) > 100)) return;
  return { name, focal };
}
