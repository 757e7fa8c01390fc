import { contrast, hexFromOklch, oklchFromHex } from "./oklch";

/**
 * What one chosen colour becomes in each scheme. The grounds are those of `components/ui/tokens.css`
 * (a test holds the two together): words in the accent stand on paper and on tint.
 */
export const grounds = {
  light: { paper: "#fcfaf5", tint: "#f5efe6", ink: "#1c1714" },
  dark: { paper: "#151210", tint: "#201d1a", ink: "#e8e3da" },
};
export type Scheme = keyof typeof grounds;

/** WCAG 2.2 AA for text, and a little more: screens round colours. */
const enough = 4.55;

export type Shade = {
  hex: string;
  /** Its contrast with paper or tint, whichever is less. */
  ratio: number;
  /** Whether it can be told from the text around it, by its lightness or its hue. */
  isSeen: boolean;
  /** Whether it is another lightness than what was chosen. */
  isAdjusted: boolean;
};

/** The chosen colour for each scheme, in its own hue, as light or dark as its words must be to be read. */
export function accentShades(chosen: string): Record<Scheme, Shade> {
  return { light: shade(chosen, "light"), dark: shade(chosen, "dark") };
}

/**
 * The rules that give a document its accent: by the system's wish, and by `data-theme` over it,
 * as tokens.css has it; on paper always the light one. `html:root` outweighs the design's own.
 */
export function accentRules(chosen: string): string {
  const { light, dark } = accentShades(chosen);
  return [
    `html:root{--accent:${light.hex}}`,
    `@media screen and (prefers-color-scheme:dark){html:root:not([data-theme=light]){--accent:${dark.hex}}}`,
    `@media screen{html:root[data-theme=dark]{--accent:${dark.hex}}}`,
  ].join("");
}

function shade(chosen: string, scheme: Scheme): Shade {
  const { paper, tint, ink } = grounds[scheme];
  const ratioOf = (hex: string) => Math.min(contrast(hex, paper), contrast(hex, tint));
  const colour = oklchFromHex(chosen);
  const step = scheme === "light" ? -0.005 : 0.005;
  let hex = chosen.toLowerCase();
  for (let l = colour.l; ratioOf(hex) < enough; ) {
    // The grounds are neither black nor white, so there is an end before these are passed.
    l = Math.min(1, Math.max(0, l + step));
    hex = hexFromOklch({ ...colour, l });
  }
  return {
    hex,
    ratio: ratioOf(hex),
    isSeen: contrast(hex, ink) >= 1.7 || oklchFromHex(hex).c > 0.06,
    isAdjusted: hex !== chosen.toLowerCase(),
  };
}
