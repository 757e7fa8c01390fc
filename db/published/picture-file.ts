import { inArray, type SQL, sql } from "drizzle-orm";
import type { Block, Doc } from "@/lib/content/document";
import type { Focal } from "@/lib/content/focal";
import { picturesOf } from "@/lib/content/pictures-of";
import type { Queryable } from "../client";
import { pictures } from "../schema/pictures";

/** What is shown of a picture of the library: its present file, named by its hash. */
export type PictureFile = {
  picture: string;
  width: number;
  height: number;
  preview: string | null;
  focal: Focal | null;
};

/** The hash of a picture's present file. */
export const presentFile: SQL<string> = sql`coalesce(${pictures.file}, ${pictures.id})`;

/** What `fileOf` reads of a picture, which may be joined on the left. */
export const fileColumns = {
  file: presentFile as SQL<string | null>,
  width: pictures.width,
  height: pictures.height,
  preview: pictures.preview,
  focalX: pictures.focalX,
  focalY: pictures.focalY,
};

export type FileColumns = {
  file: string | null;
  width: number | null;
  height: number | null;
  preview: string | null;
  focalX: number | null;
  focalY: number | null;
};

export function fileOf(row: FileColumns): PictureFile | undefined {
  const { file, width, height, preview } = row;
  if (file === null || width === null || height === null) return;
  return { picture: file, width, height, preview, focal: focalOf(row) };
}

export function focalOf({ focalX, focalY }: Pick<FileColumns, "focalX" | "focalY">): Focal | null {
  return focalX === null || focalY === null ? null : { x: focalX, y: focalY };
}

/** The present files of pictures, by the pictures' ids. */
export async function getFiles(db: Queryable, ids: string[]): Promise<Map<string, PictureFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: pictures.id, ...fileColumns })
    .from(pictures)
    .where(inArray(pictures.id, [...new Set(ids)]));
  return new Map(
    rows.flatMap((row) => {
      const file = fileOf(row);
      return file ? [[row.id, file] as const] : [];
    }),
  );
}

/** Those of the pictures in bodies. */
export function getFilesIn(db: Queryable, bodies: Doc[]): Promise<Map<string, PictureFile>> {
  return getFiles(
    db,
    bodies.flatMap((body) => picturesOf({ hero: null, body })),
  );
}

/** A body with the present files of its pictures in place of the pictures' ids. */
export function withFiles(body: Doc, files: Map<string, PictureFile>): Doc {
  if (files.size === 0) return body;
  return { ...body, content: body.content.map((block) => withFile(block, files)) };
}

function withFile(block: Block, files: Map<string, PictureFile>): Block {
  const file = block.type === "image" && files.get(block.attrs.picture);
  if (!file) return block;
  const { picture, width, height } = file;
  return { ...block, attrs: { ...block.attrs, picture, width, height } };
}

/** The previews of those of a body, by their files. */
export function previewsIn(body: Doc, files: Map<string, PictureFile>): Record<string, string> {
  const ids = picturesOf({ hero: null, body });
  return Object.fromEntries(
    ids.flatMap((id) => {
      const file = files.get(id);
      return file?.preview ? [[file.picture, file.preview]] : [];
    }),
  );
}
