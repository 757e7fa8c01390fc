import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accentRules, accentShades, grounds } from "@/lib/content/accent";
import { contrast, hexFromOklch, oklchFromHex } from "@/lib/content/oklch";

test.each(["#b3261e", "#ffcc00", "#000000", "#ffffff", "#0000ff", "#808080", "#00ff66"])(
  "words in %s can be read on paper and tint in both schemes",
  (chosen) => {
    const shades = accentShades(chosen);
    for (const scheme of ["light", "dark"] as const) {
      const { hex, ratio } = shades[scheme];
      expect(contrast(hex, grounds[scheme].paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hex, grounds[scheme].tint)).toBeGreaterThanOrEqual(4.5);
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test("a colour that can be read stays what it is, and one that cannot keeps its hue", () => {
  expect(accentShades("#8b1a1a").light).toMatchObject({ hex: "#8b1a1a", isAdjusted: false });
  const { light } = accentShades("#ffcc00");
  expect(light.isAdjusted).toBe(true);
  expect(Math.abs(oklchFromHex(light.hex).h - oklchFromHex("#ffcc00").h)).toBeLessThan(3);
});

test("a colour is the same there and back", () => {
  for (const hex of ["#b3261e", "#123456", "#fefefe"])
    expect(hexFromOklch(oklchFromHex(hex))).toBe(hex);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test("each scheme has its own shade, and paper the light one", () => {
  const { light, dark } = accentShades("#ffcc00");
  const rules = accentRules("#ffcc00");
  expect(rules).toMatch(new RegExp(`^html:root\\{--accent:${light.hex}\\}@media screen`));
  expect(rules.match(/#[0-9a-f]{6}/g)).toEqual([light.hex, dark.hex, dark.hex]);
});

test("the grounds are those that the pages have", () => {
  const tokens = readFileSync("components/ui/tokens.css", "utf8");
  for (const name of ["paper", "tint", "ink"] as const) {
    const [, light = "", dark = ""] =
      tokens.match(new RegExp(`--${name}: light-dark\\(oklch\\((.+?)\\), oklch\\((.+?)\\)\\)`)) ??
      [];
    for (const [scheme, said] of [
      ["light", light],
      ["dark", dark],
    ] as const) {
      const [l = 0, c = 0, h = 0] = said.split(" ").map(Number);
      expect(contrast(hexFromOklch({ l, c, h }), grounds[scheme][name])).toBeLessThan(1.02);
    }
  }
});
