/** Paper and ink in the light, as `components/ui/tokens.css` mixes them, for what is drawn outside of a page. */
export const colours = {
  paper: "#fcfaf5",
  ink: "#1b1511",
  faint: "#544d45",
  rule: "#d8d2c8",
  accent: "#be2612",
} as const;
