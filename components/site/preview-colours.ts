import type { CSSProperties } from "react";

/** What the class `preview` draws with: the four colours of a preview. */
export function previewColours(preview: string | null | undefined): CSSProperties | undefined {
  const colours = preview?.match(/^([0-9a-f]{6}){4}$/) && preview.match(/.{6}/g);
  if (!colours) return;
  return Object.fromEntries(
    ["--a", "--b", "--c", "--d"].map((name, index) => [name, `#${colours[index]}`]),
  );
}
