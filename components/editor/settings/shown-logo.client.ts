"use client";

import { useKnownPicture } from "@/components/editor/picture/known-pictures.client";
import type { Settings } from "@/lib/content/settings";

/** A logo as readers see it: its file may have been replaced since it was chosen. */
export function useShownLogo(logo: Settings["logo"]): Settings["logo"] {
  const file = useKnownPicture(logo?.picture);
  if (!logo || !file) return logo;
  const { picture, width, height } = file;
  return { ...logo, picture, width, height };
}
