/**
 * How a reader wants pages to look, kept in their browser alone. The default of each has no
 * value: nothing is stored for it, and no attribute stands on the page.
 */
export const looks = {
  theme: { light: "Light", dark: "Dark" },
  text: { small: "Small", large: "Large", largest: "Largest" },
};
export type LookKind = keyof typeof looks;
