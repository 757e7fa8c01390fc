import sharp, { type OverlayOptions } from "sharp";

export type Pixels = { pixels: Buffer; width: number; height: number; channels: 3 | 4 };
type Area = { from: number; top: number; width: number; height: number };

/** Some programs that show a shared page take no picture of 300 kB. */
const mostBytes = 290_000;

/** A sheet that things are put on, measured from the side where its script begins. */
export class Sheet {
  private readonly layers: OverlayOptions[] = [];

  constructor(
    private readonly size: { width: number; height: number },
    private readonly rightToLeft: boolean,
  ) {}

  put({ pixels, width, height, channels }: Pixels, from: number, top: number): void {
    const raw = { width, height, channels };
    this.layers.push({ input: pixels, raw, left: this.left(from, width), top: Math.round(top) });
  }

  bar({ from, top, width, height }: Area, background: string): void {
    const create = { width, height, channels: 3 as const, background };
    this.layers.push({ input: { create }, left: this.left(from, width), top });
  }

  /** All that was put, with colour as fine as light: small red letters on paper need it. */
  async jpeg(background: string): Promise<Buffer> {
    const drawn = await sharp({ create: { ...this.size, channels: 3, background } })
      .composite(this.layers)
      .removeAlpha()
      .raw()
      .toBuffer();
    for (const quality of [86, 76, 64]) {
      const bytes = await this.encode(drawn, quality);
      if (bytes.length <= mostBytes) return bytes;
    }
    return this.encode(drawn, 48);
  }

  private encode(drawn: Buffer, quality: number): Promise<Buffer> {
    return sharp(drawn, { raw: { ...this.size, channels: 3 } })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer();
  }

  private left(from: number, width: number): number {
    return Math.round(this.rightToLeft ? this.size.width - from - width : from);
  }
}
