import { inArray, sql } from "drizzle-orm";
import { slugFromTitle } from "@/lib/content/slug";
import type { Queryable } from "../client";
import { freeSlug, oneAtATime } from "../editorial/choices";
import type { authors, topics } from "../schema/taxonomy";
import type { IncomingName } from "./incoming";

type Table = typeof topics | typeof authors;

/** The ids of names, by `nameKey`. */
export type NameIds = Map<string, string>;

export function nameKey({ name, slug }: IncomingName): string {
  return `${slug ?? ""} ${name.toLowerCase()}`;
}

/**
 * The rows of these names, made where there are none: found by their address where one is
 * given, else by their name, upper or lower case. `known` spares asking again for what an
 * earlier batch has found.
 */
export async function findOrMakeNames(
  tx: Queryable,
  table: Table,
  wanted: IncomingName[],
  known: NameIds,
): Promise<NameIds> {
  const asked = new Map(
    wanted.flatMap((one) => (known.has(nameKey(one)) ? [] : [[nameKey(one), one]])),
  );
  if (asked.size === 0) return new Map();
  const found = await findNames(tx, table, [...asked.values()]);
  if (found.size === asked.size) return found;
  // Whoever adds the same name at once waits here, and then finds it.
  await oneAtATime(tx);
  for (const [key, one] of asked) {
    if (found.has(key)) continue;
    const [same] = (await findNames(tx, table, [one])).values();
    found.set(key, same ?? (await makeName(tx, table, one)));
  }
  return found;
}

async function findNames(tx: Queryable, table: Table, wanted: IncomingName[]): Promise<NameIds> {
  const slugs = wanted.flatMap(({ slug }) => slug ?? []);
  const names = wanted.map(({ name }) => name);
  const bySlug =
    slugs.length > 0
      ? await tx
          .select({ asked: table.slug, id: table.id })
          .from(table)
          .where(inArray(table.slug, slugs))
      : [];
  // Lower case as the database writes it, which is not always as JavaScript does (İ, Σ).
  const byName = await tx
    .select({ asked: sql<string>`wanted.name`, id: table.id })
    .from(table)
    .innerJoin(
      sql`unnest(${sql.param(names)}::text[]) as wanted (name)`,
      sql`lower(${table.name}) = lower(wanted.name)`,
    );
  const ids = { slug: idsOf(bySlug), name: idsOf(byName) };
  return new Map(
    wanted.flatMap((one) => {
      const id = (one.slug && ids.slug.get(one.slug)) ?? ids.name.get(one.name);
      return id ? [[nameKey(one), id]] : [];
    }),
  );
}

const idsOf = (rows: { asked: string; id: string }[]) =>
  new Map(rows.map(({ asked, id }) => [asked, id]));

async function makeName(tx: Queryable, table: Table, { name, slug }: IncomingName) {
  const [made] = await tx
    .insert(table)
    .values({ slug: await freeSlug(tx, table, slug ?? slugFromTitle(name)), name })
    .returning({ id: table.id });
  if (!made) throw new Error(`no row was made for ${name}`);
  return made.id;
}
