import { database } from "@/db/client";
import { listWithoutPreview, savePreview } from "@/db/editorial/picture-previews";
import { originalName } from "@/lib/media/original-name";
import { makePreview } from "@/lib/media/preview";
import { storage } from "@/lib/media/storage";
import { log } from "./log";

/**
 * Gives the pictures that an older version of this software stored their previews, behind the
 * server's start, one after another. Ends with the function it returns; the next start goes on.
 */
export function makePreviews(): () => Promise<void> {
  let ended = false;
  const work = makeMissing(() => ended).catch((error) => {
    if (!ended) log().error({ err: error }, "the previews of pictures could not be made");
  });
  return () => {
    ended = true;
    return work;
  };
}

/** What cannot be read is passed over, and tried again at the next start. */
export async function makeMissing(stopped = () => false, db = database()): Promise<void> {
  let last = "";
  while (!stopped()) {
    const found = await listWithoutPreview(db, last);
    if (found.length === 0) return;
    for (const { id, file } of found) {
      if (stopped()) return;
      const preview = await previewOf(file);
      if (preview !== undefined) await savePreview(db, id, preview);
      last = id;
    }
  }
}

async function previewOf(file: string): Promise<string | undefined> {
  try {
    const original = await storage().get(originalName(file));
    return original && (await makePreview(original));
  } catch (error) {
    log().warn({ err: error, picture: file }, "a picture has no preview");
    return undefined;
  }
}
