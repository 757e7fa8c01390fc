import { and, inArray, ne } from "drizzle-orm";
import type { Doc } from "@/lib/content/document";
import { picturesOf } from "@/lib/content/pictures-of";
import type { Queryable } from "../client";
import { pictures } from "../schema/pictures";

/** The previews of the pictures in bodies, by their ids; those that have none are left out. */
export async function getPreviews(db: Queryable, bodies: Doc[]): Promise<Map<string, string>> {
  const ids = [...new Set(bodies.flatMap((body) => picturesOf({ hero: null, body })))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: pictures.id, preview: pictures.preview })
    .from(pictures)
    .where(and(inArray(pictures.id, ids), ne(pictures.preview, "")));
  return new Map(rows.map(({ id, preview }) => [id, preview ?? ""]));
}

/** Those of one body. */
export function previewsIn(body: Doc, previews: Map<string, string>): Record<string, string> {
  const ids = picturesOf({ hero: null, body });
  return Object.fromEntries(
    ids.flatMap((id) => {
      const preview = previews.get(id);
      return preview ? [[id, preview]] : [];
    }),
  );
}
