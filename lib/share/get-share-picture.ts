import { once } from "@/lib/media/once";
import { originalName } from "@/lib/media/original-name";
import { storage } from "@/lib/media/storage";
import { readerTurn } from "@/lib/media/turns";
import { drawSharePicture } from "./draw-share-picture";
import type { ShareWords } from "./share-words";
import { shareName } from "./share-words";

type Drawn = Buffer | "busy";

const drawing = once<Drawn>();

/** The share picture that says these words, drawn once and kept; "busy" where too much waits to be made before it. */
export async function getSharePicture(words: ShareWords): Promise<Drawn> {
  const file = fileOf(shareName(words));
  return (await storage().get(file)) ?? (await drawing(file, () => draw(file, words)));
}

/** Whether there ever was a share picture of this name. */
export async function wasShared(name: string): Promise<boolean> {
  return /^[0-9a-f]{64}$/.test(name) && (await storage().has(fileOf(name)));
}

const fileOf = (name: string) => `${name}/share.jpeg`;

async function draw(file: string, words: ShareWords): Promise<Drawn> {
  return await readerTurn(async () => {
    const [hero, logo] = await Promise.all([words.hero, words.logo].map(original));
    const bytes = await drawSharePicture(words, { hero, logo });
    await storage().put(file, bytes);
    return bytes;
  });
}

/** Undefined also for a picture whose file is lost: the words are still worth showing. */
async function original(picture: string | null | undefined): Promise<Buffer | undefined> {
  return picture ? await storage().get(originalName(picture)) : undefined;
}
