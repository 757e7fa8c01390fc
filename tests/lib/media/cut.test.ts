import { expect, test } from "vitest";
import { cropFile, cropSize, cropUrl, parseCrop } from "@/lib/media/crops";
import { cutAround, objectPosition } from "@/lib/media/cut";

const wide = { width: 1600, height: 800 };

test("a cut is as large as can be, and has the focal point in its middle or as near as the picture goes", () => {
  expect(cutAround(wide, 1, { x: 50, y: 50 })).toEqual({
    ...{ left: 400, top: 0, width: 800, height: 800 },
  });
  expect(cutAround(wide, 1, { x: 30, y: 0 })).toMatchObject({ left: 80, top: 0 });
  expect(cutAround(wide, 1, { x: 0, y: 50 })).toMatchObject({ left: 0 });
  expect(cutAround(wide, 1, { x: 100, y: 50 })).toMatchObject({ left: 800 });
  expect(cutAround({ width: 900, height: 1200 }, 3 / 2, { x: 50, y: 100 })).toEqual({
    ...{ left: 0, top: 600, width: 900, height: 600 },
  });
});

test("a cut never leaves a picture, however it is shaped", () => {
  for (const picture of [wide, { width: 1, height: 900 }, { width: 333, height: 7 }]) {
    for (const ratio of [2, 1.5, 1, 528 / 630]) {
      for (const percent of [0, 33, 100]) {
        const cut = cutAround(picture, ratio, { x: percent, y: percent });
        expect(Math.min(cut.left, cut.top, cut.width - 1, cut.height - 1)).toBeGreaterThanOrEqual(
          0,
        );
        expect(cut.left + cut.width).toBeLessThanOrEqual(picture.width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(picture.height);
      }
    }
  }
});

test("pages cut at the same place as files do", () => {
  expect(objectPosition(wide, 1, { x: 30, y: 0 })).toBe("10% 50%");
  expect(objectPosition(wide, 1, { x: 100, y: 50 })).toBe("100% 50%");
  expect(objectPosition(wide, 1, { x: 50, y: 50 })).toBeUndefined();
  expect(objectPosition(wide, 1, null)).toBeUndefined();
});

test("the address of a cut names its focal point, and nothing else is one", () => {
  const crop = { name: "16x9", focal: { x: 3, y: 100 } } as const;
  expect(cropFile(crop)).toBe("16x9f003100.jpeg");
  expect(parseCrop(cropFile(crop))).toEqual(crop);
  expect(parseCrop("528x630f050050.jpeg")).toEqual({ name: "528x630", focal: { x: 50, y: 50 } });
  expect(cropUrl("a", "1x1", null)).toBe("/media/a/1x1.jpeg");
  for (const file of ["2x1.jpeg", "16x9f101000.jpeg", "16x9f1.jpeg", "16x9.webp", "16x9f003100"]) {
    expect(parseCrop(file)).toBeUndefined();
  }
  expect(cropSize({ width: 600, height: 630 }, "528x630")).toEqual({ width: 528, height: 630 });
});
