import { type SQL, sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { people } from "./people";
import { tsvector } from "./tsvector";

/**
 * A picture of the library. Its id is what articles name for good; the file behind it may be
 * replaced. The re-encoded original is kept by the media storage under the file's hash.
 */
export const pictures = pgTable(
  "pictures",
  {
    /** SHA-256 of the first stored original, in hexadecimal. */
    id: text().primaryKey(),
    /** The same of the original that took its place; null where none did. */
    file: text(),
    /** Pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    /** The name of the file that was uploaded. */
    name: text().notNull().default(""),
    /** Its colours at its four corners, as `makePreview` says them; null until they are made. */
    preview: text(),
    /** What the library says of it, offered wherever it is chosen; each use has words of its own. */
    alt: text().notNull().default(""),
    caption: text().notNull().default(""),
    credit: text().notNull().default(""),
    /** What a cut keeps in sight, in percent from the left and from the top; null where nobody said. */
    focalX: smallint("focal_x"),
    focalY: smallint("focal_y"),
    search: tsvector().generatedAlwaysAs(
      (): SQL =>
        sql`to_tsvector('simple', picture_words(alt || ' ' || caption || ' ' || credit || ' ' || name))`,
    ),
    /** Counts the changes of words, focal point and file; a change names the version it started from. */
    version: integer().notNull().default(1),
    /** Since when it is out of the library; a while later it goes for good. */
    removedAt: timestamp("removed_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    createdBy: uuid("created_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    index("pictures_without_preview").on(t.id).where(sql`${t.preview} is null`),
    index("pictures_newest").on(t.createdAt, t.id).where(sql`${t.removedAt} is null`),
    index("pictures_removed").on(t.removedAt).where(sql`${t.removedAt} is not null`),
    index("pictures_file").on(sql`coalesce(${t.file}, ${t.id})`),
    index("pictures_search").using("gin", t.search),
    check(
      "pictures_focal_point",
      sql`(${t.focalX} is null) = (${t.focalY} is null) and ${t.focalX} between 0 and 100 and ${t.focalY} between 0 and 100`,
    ),
  ],
);

/** A file that a picture had before another took its place. */
export const formerFiles = pgTable(
  "former_files",
  {
    id: uuid().primaryKey().defaultRandom(),
    picture: text()
      .notNull()
      .references(() => pictures.id, { onDelete: "cascade" }),
    /** SHA-256 of its original. */
    file: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    name: text().notNull(),
    preview: text(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull().defaultNow(),
    replacedBy: uuid("replaced_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    index("former_files_picture").on(t.picture, t.replacedAt),
    index("former_files_file").on(t.file),
  ],
);
