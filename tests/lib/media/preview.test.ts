import sharp from "sharp";
import { expect, test } from "vitest";
import { makePreview } from "@/lib/media/preview";

/** A picture of four quarters in these colours, row by row. */
async function quarters(...colours: string[]) {
  const tiles = colours.map(async (background, index) => ({
    input: await tile(background),
    left: (index % 2) * 400,
    top: Math.floor(index / 2) * 300,
  }));
  const whole = sharp({ create: { width: 800, height: 600, channels: 3, background: "#000" } });
  return whole
    .composite(await Promise.all(tiles))
    .webp({ quality: 92 })
    .toBuffer();
}

const tile = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer();

test("a preview is the colours of a picture's quarters, row by row", async () => {
  const preview = await makePreview(await quarters("#dd2222", "#22bb44", "#2244dd", "#eeeeee"));
  const values = [...Buffer.from(preview, "hex")];
  const drawn = [...Buffer.from("dd222222bb442244ddeeeeee", "hex")];
  expect(values).toHaveLength(12);
  // Neighbours run into one another a little.
  for (const [index, value] of values.entries()) {
    expect(Math.abs(value - (drawn[index] ?? 999)), preview).toBeLessThanOrEqual(36);
  }
});

test("a picture in greys has one too", async () => {
  const grey = sharp(await quarters("#333", "#333", "#ccc", "#ccc")).greyscale();
  expect(await makePreview(await grey.png().toBuffer())).toMatch(
    /^(([0-9a-f]{2})\2\2){2}(([0-9a-f]{2})\4\4){2}$/,
  );
});

test("nothing would shine through a transparent picture", async () => {
  const background = { r: 195, g: 59, b: 34, alpha: 0.5 };
  const clear = sharp({ create: { width: 40, height: 30, channels: 4, background } });
  expect(await makePreview(await clear.webp().toBuffer())).toBe("");
});
