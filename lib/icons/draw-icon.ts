import sharp from "sharp";
import { once } from "@/lib/media/once";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";
import { readerTurn } from "@/lib/media/turns";
import { colours } from "@/lib/share/colours";
import { type IconSource, iconFiles, iconName } from "./icon-files";
import { markSvg } from "./mark";

type Drawn = Buffer | "busy";

const drawing = once<Drawn>();

/** An icon as PNG, drawn once and kept; "busy" where too much waits to be made before it. */
export async function getIcon(file: keyof typeof iconFiles, source: IconSource): Promise<Drawn> {
  const name = `${iconName(source)}/icon${file.replace(/\D/g, "")}${iconFiles[file].bleed ? "b" : ""}.png`;
  return (
    (await storage().get(name)) ??
    (await drawing(name, () =>
      readerTurn(async () => {
        const bytes = await drawIcon(iconFiles[file], source);
        await storage().put(name, bytes);
        return bytes;
      }),
    ))
  );
}

async function drawIcon(
  { size, bleed }: { size: number; bleed: boolean },
  { logo, seal }: IconSource,
): Promise<Buffer> {
  const stored = logo && (await storage().get(originalName(logo)));
  if (!stored) {
    const mark = markSvg({ seal, paper: colours.paper, bleed });
    return sharp(Buffer.from(mark)).resize(size).png().toBuffer();
  }
  const inner = Math.round(size * (bleed ? 0.66 : 1));
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const fitted = await sharp(stored)
    .resize({ width: inner, height: inner, fit: "contain", background: clear })
    .png()
    .toBuffer();
  const background = bleed ? colours.paper : clear;
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: fitted }])
    .png()
    .toBuffer();
}
