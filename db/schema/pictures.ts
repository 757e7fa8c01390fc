import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";

/** A stored picture: its re-encoded original is kept by the media storage under its id. */
export const pictures = pgTable(
  "pictures",
  {
    /** SHA-256 of the stored original, in hexadecimal. */
    id: text().primaryKey(),
    /** Pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    /** The name of the file that was uploaded. */
    name: text().notNull().default(""),
    /** Its colours at its four corners, as `makePreview` says them; null until they are made. */
    preview: text(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    createdBy: uuid("created_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [index("pictures_without_preview").on(t.id).where(sql`${t.preview} is null`)],
);
