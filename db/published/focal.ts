import { eq } from "drizzle-orm";
import type { Focal } from "@/lib/content/focal";
import { database, type Queryable } from "../client";
import { pictures } from "../schema/pictures";
import { focalOf, presentFile } from "./picture-file";

/** The focal points of the pictures that have a file: one at most, but where two pictures share it. */
export async function getFocal(file: string, db: Queryable = database()): Promise<Focal[]> {
  const rows = await db
    .select({ focalX: pictures.focalX, focalY: pictures.focalY })
    .from(pictures)
    .where(eq(presentFile, file));
  return rows.flatMap((row) => focalOf(row) ?? []);
}
