import type { Metadata } from "next";
import type { Settings } from "@/lib/content/settings";
import { iconPath, iconSource } from "./icon-files";

/** The icons that every document names. */
export function iconLinks(settings: Settings): NonNullable<Metadata["icons"]> {
  const drawn = { url: iconPath("32.png", settings), type: "image/png", sizes: "32x32" };
  const mark = { url: iconPath("mark.svg", settings), type: "image/svg+xml", sizes: "any" };
  return {
    // An SVG is sharp at every size; a logo is a picture of pixels.
    icon: iconSource(settings).logo ? [drawn, largeIcon(settings)] : [drawn, mark],
    apple: { url: iconPath("180.png", settings), type: "image/png", sizes: "180x180" },
  };
}

const largeIcon = (settings: Settings) => ({
  url: iconPath("192.png", settings),
  type: "image/png",
  sizes: "192x192",
});
