import { expect, test } from "vitest";
import { parseVariant, pictureUrl, srcSet, variantWidths, widthUpTo } from "@/lib/media/variants";

test("a picture is served in every step it is wide enough for", () => {
  expect(variantWidths(3200)).toEqual([320, 480, 640, 768, 960, 1280, 1920]);
  expect(variantWidths(1920)).toEqual([320, 480, 640, 768, 960, 1280, 1920]);
  expect(variantWidths(640)).toEqual([320, 480, 640]);
});

test("a picture between two steps is served in its own width too, and a small one in that alone", () => {
  expect(variantWidths(700)).toEqual([320, 480, 640, 700]);
  expect(variantWidths(90)).toEqual([90]);
});

test("its addresses list every width of one format", () => {
  expect(pictureUrl("abc", 640, "webp")).toBe("/media/abc/640.webp");
  expect(srcSet("abc", 500, "avif")).toBe(
    "/media/abc/320.avif 320w, /media/abc/480.avif 480w, /media/abc/500.avif 500w",
  );
});

test("where one file must do, it is the largest that is asked for", () => {
  expect(widthUpTo(3200, 1280)).toBe(1280);
  expect(widthUpTo(700, 1280)).toBe(700);
  expect(widthUpTo(700, 100)).toBe(320);
});

test.each([
  "640.png",
  "640",
  "640.webp.exe",
  "0640.webp",
  "-1.webp",
  "1921.webp",
  "1e2.webp",
  "640.WEBP",
  "٦٤٠.webp",
  "",
])("no picture can have the address %j", (name) => {
  expect(parseVariant(name)).toBeUndefined();
});

test("what an address asks for is read from it", () => {
  expect(parseVariant("640.webp")).toEqual({ width: 640, format: "webp" });
});
