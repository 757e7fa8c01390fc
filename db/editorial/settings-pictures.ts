import { picturesOf } from "@/lib/content/pictures-of";
import type { Settings } from "@/lib/content/settings";
import type { Queryable } from "../client";
import { readSettings } from "../published/read-settings";

/** The pictures that settings name: the logo, and those of the about page. */
export function picturesIn({ logo, about }: Pick<Settings, "logo" | "about">): string[] {
  return [...(logo ? [logo.picture] : []), ...picturesOf({ hero: null, body: about })];
}

/** Those that the settings name now. */
export async function getSettingsPictures(db: Queryable): Promise<string[]> {
  return picturesIn((await readSettings(db)).settings);
}
