import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "@/lib/content/settings";
import { getIcon } from "@/lib/icons/draw-icon";
import { iconFiles, iconPath, iconSource } from "@/lib/icons/icon-files";
import { iconLinks } from "@/lib/icons/icon-links";
import { webManifest } from "@/lib/icons/web-manifest";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";

Object.assign(process.env, {
  DATA_DIR: await mkdtemp(join(tmpdir(), "icons-")),
  DATABASE_URL: "postgresql:///unused",
  AUTH_SECRET: "x".repeat(32),
});

const logo = { picture: "a".repeat(64), alt: "The logo", width: 400, height: 300 };
const withLogo: Settings = { ...defaultSettings, logo };

async function drawn(file: keyof typeof iconFiles, settings: Settings) {
  const bytes = await getIcon(file, iconSource(settings));
  if (bytes === "busy") throw new Error("busy");
  return sharp(bytes);
}

async function pixel(picture: sharp.Sharp, x: number, y: number) {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const start = (y * info.width + x) * 4;
  return [...data.subarray(start, start + 4)];
}

test("every icon is a PNG in the size that is said of it", async () => {
  for (const [file, { size }] of Object.entries(iconFiles)) {
    const about = await (await drawn(file as keyof typeof iconFiles, defaultSettings)).metadata();
    expect(about, file).toMatchObject({ format: "png", width: size, height: size });
  }
});

test("the mark is sealed in the publication's accent, to the edge where it may be cut to a circle", async () => {
  const blue = { ...defaultSettings, accent: "#004488" };
  expect(await pixel(await drawn("512-maskable.png", blue), 2, 2)).toEqual([0, 0x44, 0x88, 255]);
  const [, , , alpha] = await pixel(await drawn("512.png", blue), 0, 0);
  expect(alpha).toBeLessThan(30);
});

test("the logo is the icon, whole, where it is about as wide as high", async () => {
  const green = sharp({ create: { width: 400, height: 300, channels: 3, background: "#008000" } });
  await storage().put(originalName(logo.picture), await green.webp({ lossless: true }).toBuffer());
  const icon = await drawn("512.png", withLogo);
  expect(await pixel(icon.clone(), 256, 256)).toEqual([0, 128, 0, 255]);
  expect(await pixel(icon.clone(), 256, 20)).toEqual([0, 0, 0, 0]);
  expect((await pixel(await drawn("180.png", withLogo), 5, 5))[3]).toBe(255);
  const wide = { ...defaultSettings, logo: { ...logo, width: 900 } };
  expect(iconSource(wide).logo).toBeNull();
});

test("a changed logo or accent gives every icon another address", () => {
  const paths = [defaultSettings, withLogo, { ...defaultSettings, accent: "#004488" }].map(
    (settings) => iconPath("512.png", settings),
  );
  expect(new Set(paths).size).toBe(3);
  expect(JSON.stringify(iconLinks(withLogo))).not.toContain("mark.svg");
  expect(JSON.stringify(iconLinks(defaultSettings))).toContain("mark.svg");
});

test("the manifest has what a program needs to be installed", () => {
  const manifest = webManifest({ ...defaultSettings, language: "zh-Hans" });
  expect(manifest).toMatchObject({ name: "China Daily Brief", lang: "zh-Hans", start_url: "/" });
  for (const [sizes, purpose] of [
    ["192x192", "any"],
    ["512x512", "any"],
    ["512x512", "maskable"],
  ]) {
    expect(manifest.icons).toContainEqual(expect.objectContaining({ sizes, purpose }));
  }
});
