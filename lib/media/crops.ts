/** Shapes that programs ask for a picture in, as width to height. */
const ratios = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 } as const;

export type CropName = keyof typeof ratios;
export const cropNames = Object.keys(ratios) as CropName[];

const widest = 1200;

type Size = { width: number; height: number };

/** How large a picture is in a shape: never larger than its pixels, at most 1200 wide. */
export function cropSize({ width, height }: Size, name: CropName): Size {
  const ratio = ratios[name];
  const drawn = Math.min(widest, width, Math.floor(height * ratio));
  return { width: drawn, height: Math.max(1, Math.round(drawn / ratio)) };
}

/** The address of a picture in a shape, as JPEG. */
export const cropUrl = (id: string, name: CropName) => `/media/${id}/${name}.jpeg`;

/** What an address asks for (`16x9.jpeg`); undefined where that is no shape. */
export function parseCrop(file: string): CropName | undefined {
  return cropNames.find((name) => `${name}.jpeg` === file);
}
