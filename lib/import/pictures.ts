import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Note } from "@/db/import/incoming";
import { type Block, type Doc, emptyDoc } from "@/lib/content/document";
import { mostBytes, tooManyBytes } from "@/lib/media/limits";

export type FoundPicture = { id: string; width: number; height: number } | { refused: string };

/** Finds what a line calls a picture, and keeps it in the library. */
export type FindPicture = (picture: string) => Promise<FoundPicture>;

/** The library's own: puts a picture's bytes there. */
export type KeepPicture = (bytes: Buffer, name: string) => Promise<FoundPicture>;

/**
 * Finds pictures given as a file, from the folder of the imported file, or inside the line as
 * a `data:` address. Nothing is fetched from elsewhere. Each file is kept once.
 */
export function pictureFinder(folder: string, keep: KeepPicture): FindPicture {
  const kept = new Map<string, Promise<FoundPicture>>();
  return (picture) => {
    if (picture.startsWith("data:")) return keepData(picture, keep);
    if (/^[a-z][a-z\d+.-]*:/i.test(picture) && !path.isAbsolute(picture)) {
      return Promise.resolve({ refused: "A picture elsewhere is not fetched: save it as a file." });
    }
    const file = path.resolve(folder, picture);
    const found = kept.get(file) ?? keepFile(file, keep);
    kept.set(file, found);
    // As many as a page of a list shows again and again; more would only hold memory.
    if (kept.size > 1_000) kept.delete(kept.keys().next().value as string);
    return found;
  };
}

async function keepFile(file: string, keep: KeepPicture): Promise<FoundPicture> {
  try {
    const found = await stat(file);
    // A device or a pipe says no size and never ends.
    if (!found.isFile()) return unreadable(file);
    if (found.size > mostBytes) return { refused: tooManyBytes };
    return await keep(await readFile(file), path.basename(file));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return unreadable(file);
  }
}

const unreadable = (file: string) => ({ refused: `There is no readable file ${file}.` });

async function keepData(address: string, keep: KeepPicture): Promise<FoundPicture> {
  const [, data] = /^data:[^,]*;base64,(.*)$/s.exec(address) ?? [];
  if (data === undefined) return { refused: "The picture is not a data: address in base64." };
  return keep(Buffer.from(data, "base64"), "");
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ["ENOENT", "EISDIR", "EACCES", "ENOTDIR", "ENAMETOOLONG"].includes(code);
}

type Pictured = { hero: { picture: string } | null; body: Doc };

/** The same with the library's ids for its pictures, and without those that cannot be had. */
export async function withPictures<Said extends Pictured>(said: Said, find: FindPicture) {
  const notes: Note[] = [];
  let hero: Said["hero"] = null;
  if (said.hero) {
    const found = await find(said.hero.picture);
    if ("refused" in found) notes.push(leftOut("hero.picture", found.refused));
    else hero = { ...said.hero, picture: found.id };
  }
  const blocks = Array.isArray(said.body.content) ? said.body.content : [];
  if (!blocks.some(isPicture)) return { hero, body: said.body, notes };
  const content: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isPicture(block)) {
      content.push(block);
      continue;
    }
    const found = await find(String(block.attrs.picture));
    if ("refused" in found) {
      notes.push(leftOut(`body.content.${index}.picture`, found.refused));
      continue;
    }
    const { id: picture, width, height } = found;
    content.push({ ...block, attrs: { ...block.attrs, picture, width, height } });
  }
  const body = content.length > 0 ? { ...said.body, content } : emptyDoc();
  return { hero, body, notes };
}

function leftOut(field: string, why: string): Note {
  return { field, message: `${why} The picture is left out.` };
}

/** What was not checked yet may be anything. */
function isPicture(block: unknown): block is Extract<Block, { type: "image" }> {
  const { type, attrs } = (block ?? {}) as { type?: unknown; attrs?: unknown };
  return type === "image" && typeof attrs === "object" && attrs !== null;
}
