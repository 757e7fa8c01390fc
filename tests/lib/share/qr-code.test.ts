import jsqr from "jsqr";
import sharp from "sharp";
import { expect, test } from "vitest";
import { qrCode } from "@/lib/share/qr-code";

test.each([
  ["short", "https://brief.example/articles/ports"],
  [
    "long, in Chinese",
    `https://brief.example/articles/${encodeURIComponent("安全优先北京推动上海合作组织深化一体化".repeat(2))}`,
  ],
])("a camera reads the address: %s", async (_, address) => {
  const svg = qrCode(address);
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * 6 })
    .resize(modules * 6)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
});
