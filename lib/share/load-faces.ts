import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import sharp from "sharp";
import wawoff from "wawoff2";
import { env } from "@/lib/environment";
import { families, fontFiles, type Voice } from "./faces";

const loaded = new Map<string, Promise<void>>();

/** Makes the letters of a text known to what sets it. Each file is unpacked once and kept, and loaded once in a process. */
export async function loadFaces(text: string, voice: Voice, chinese: boolean): Promise<void> {
  for (const file of fontFiles(text, voice, chinese)) {
    const loading = loaded.get(file) ?? load(file);
    loaded.set(file, loading);
    await loading.catch((error) => {
      loaded.delete(file);
      throw error;
    });
  }
}

/** libvips takes a font along with a text to set, and has it from then on. */
async function load(packed: string): Promise<void> {
  const fontfile = await unpacked(packed);
  await quiet();
  const text = `<span font_family="${families("serif", false)}">.</span>`;
  await sharp({ text: { text, fontfile, rgba: true } }).toBuffer();
}

/** FreeType, as it comes with sharp, reads no WOFF2. */
async function unpacked(packed: string): Promise<string> {
  const bytes = await readFile(packed);
  const folder = resolve(env().DATA_DIR, "fonts");
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const path = join(folder, `${name}.ttf`);
  if (existsSync(path)) return path;
  const font = await wawoff.decompress(bytes);
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, font);
  await rename(unfinished, path);
  return path;
}

/** fontconfig complains on a machine that has no configuration of its own; an empty one will do. */
async function quiet() {
  if (process.env.FONTCONFIG_FILE || existsSync("/etc/fonts/fonts.conf")) return;
  const path = resolve(env().DATA_DIR, "fonts", "fonts.conf");
  await writeFile(path, "<fontconfig></fontconfig>\n");
  process.env.FONTCONFIG_FILE = path;
}
