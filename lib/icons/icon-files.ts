import { createHash } from "node:crypto";
import type { Settings } from "@/lib/content/settings";
import { colours } from "@/lib/share/colours";

/** The icons that a publication has. `bleed` fills the square to its edges, for what cuts it to a shape of its own. */
export const iconFiles = {
  "32.png": { size: 32, bleed: false },
  "180.png": { size: 180, bleed: true },
  "192.png": { size: 192, bleed: false },
  "512.png": { size: 512, bleed: false },
  "512-maskable.png": { size: 512, bleed: true },
} as const;
export type IconFile = keyof typeof iconFiles | "mark.svg";

/** What icons are drawn from. */
export type IconSource = { logo: string | null; seal: string };

/** The logo where it is about as wide as high; else the mark, in the publication's accent. */
export function iconSource({ logo, accent }: Pick<Settings, "logo" | "accent">): IconSource {
  const ratio = logo ? logo.width / logo.height : 0;
  const fits = ratio >= 0.6 && ratio <= 1.7;
  return { logo: fits && logo ? logo.picture : null, seal: accent ?? colours.accent };
}

/** Names the source: icons that are drawn alike have one name. */
export function iconName(source: IconSource): string {
  return createHash("sha256")
    .update(JSON.stringify([1, source]))
    .digest("hex");
}

/** The address of an icon; a new one when it is drawn anew, since browsers keep icons for long. */
export function iconPath(file: IconFile, settings: Pick<Settings, "logo" | "accent">): string {
  return `/icons/${file}?v=${iconName(iconSource(settings)).slice(0, 8)}`;
}
