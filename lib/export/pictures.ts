import { access, mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { originalName } from "@/lib/media/original-name";
import type { Storage } from "@/lib/media/storage";
import type { NamePicture } from "./line-of";

/** Writes the pictures into a folder beside the exported file; their names lead there from it. */
export function picturesBeside(file: string, storage: Storage): NamePicture {
  const folder = `${path.basename(file).replace(/\.jsonl$/, "")}-pictures`;
  const root = path.join(path.dirname(file), folder);
  return async (id) => {
    const name = `${id}.webp`;
    const target = path.join(root, name);
    const isThere = await access(target).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      const bytes = await storage.get(originalName(id));
      if (!bytes) return;
      await mkdir(root, { recursive: true });
      await writeFile(`${target}.part`, bytes);
      await rename(`${target}.part`, target);
    }
    return `${folder}/${name}`;
  };
}

/** Puts the pictures into the lines themselves, where there is no place beside them. */
export function picturesInside(storage: Storage): NamePicture {
  return async (id) => {
    const bytes = await storage.get(originalName(id));
    return bytes && `data:image/webp;base64,${bytes.toString("base64")}`;
  };
}
