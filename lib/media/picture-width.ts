import sharp from "sharp";
import { originalName } from "./original-name";
import { storage } from "./storage";
import { readerTurn } from "./turns";

/** A picture's width never changes, since its id names its content: what is read once is remembered. */
const remembered = new Map<string, Promise<number | "busy" | undefined>>();
const most = 10_000;

/** The width of a picture's own file in pixels; undefined, and cheaply so, where there is no such picture. */
export async function pictureWidth(picture: string): Promise<number | "busy" | undefined> {
  const known = remembered.get(picture);
  if (known) return known;
  if (!(await storage().has(originalName(picture)))) return undefined;
  return remembered.get(picture) ?? remember(picture);
}

async function remember(picture: string) {
  const width = readerTurn(async () => {
    const original = await storage().get(originalName(picture));
    return original && (await sharp(original).metadata()).width;
  });
  remembered.set(picture, width);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest) remembered.delete(oldest);
  let read: number | "busy" | undefined;
  try {
    read = await width;
    return read;
  } finally {
    if (typeof read !== "number") remembered.delete(picture);
  }
}
