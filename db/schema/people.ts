import { sql } from "drizzle-orm";
import {
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["administrator", "editor", "writer"]);
export type Role = (typeof role.enumValues)[number];

export const people = pgTable(
  "people",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    name: text().notNull(),
    role: role().notNull(),
    /** argon2id, in its own encoded form; null until a password is set. */
    passwordHash: text("password_hash"),
    /** Which of the groups of `db/notifications/notification-kinds.ts` they do not wish by e-mail. */
    mailOff: text("mail_off").array().notNull().default([]),
    disabledAt: timestamp("disabled_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [uniqueIndex("people_email").on(sql`lower(${t.email})`)],
);

/** Somebody signed in somewhere. The cookie holds a random token; only its SHA-256 is here. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    tokenHash: text("token_hash").notNull().unique(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Where it was begun, as far as a browser tells. */
    agent: text().notNull().default(""),
    address: text().notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
  },
  (t) => [index("sessions_person").on(t.personId, t.createdAt), index("sessions_end").on(t.endsAt)],
);

/** A link that sets a password once; without a person it creates the first administrator. */
export const oneTimeLinks = pgTable(
  "one_time_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id").references(() => people.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
  },
  (t) => [index("one_time_links_person").on(t.personId)],
);

/** Failed sign-ins of one account or one address. */
export const signInFailures = pgTable(
  "sign_in_failures",
  {
    /** `account:` or `address:` and a SHA-256. */
    key: text().primaryKey(),
    failures: integer().notNull(),
    lastFailedAt: timestamp("last_failed_at", { withTimezone: true }).notNull(),
    /** No attempt is looked at before this time. */
    waitUntil: timestamp("wait_until", { withTimezone: true }).notNull(),
  },
  (t) => [index("sign_in_failures_last").on(t.lastFailedAt)],
);
