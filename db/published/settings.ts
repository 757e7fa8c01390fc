import { cacheLife, cacheTag } from "next/cache";
import { picturesOf } from "@/lib/content/pictures-of";
import { defaultSettings, type Settings } from "@/lib/content/settings";
import { database, type Queryable } from "../client";
import { getFiles, type PictureFile, withFiles } from "./picture-file";
import { readSettings } from "./read-settings";
import { settingsTag } from "./tags";

/** What the publication says of itself; every page carries its tag. */
export async function getSettings(): Promise<Settings> {
  "use cache";
  cacheTag(settingsTag);
  cacheLife("max");
  // A build has no database; what it renders with these, no reader is shown.
  if (process.env.NEXT_PHASE === "phase-production-build") return defaultSettings;
  const db = database();
  return withPresentFiles(db, (await readSettings(db)).settings);
}

/** The files of its pictures may have been replaced since they were chosen. */
async function withPresentFiles(db: Queryable, settings: Settings): Promise<Settings> {
  const { logo, about } = settings;
  const shown = picturesOf({ hero: null, body: about });
  const files = await getFiles(db, logo ? [logo.picture, ...shown] : shown);
  return {
    ...settings,
    logo: logo && logoWith(logo, files.get(logo.picture)),
    about: withFiles(about, files),
  };
}

type Logo = NonNullable<Settings["logo"]>;

function logoWith(logo: Logo, file: PictureFile | undefined): Logo {
  const { picture, width, height } = file ?? logo;
  return { picture, width, height, alt: logo.alt };
}
