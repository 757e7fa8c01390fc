import { createHash } from "node:crypto";
import { eq, inArray, lt, sql } from "drizzle-orm";
import type { SilentLink } from "@/lib/content/checks/check";
import type { Queryable } from "../client";
import { queueAll } from "../jobs/queue";
import { linkChecks } from "../schema/link-checks";

/** How many links of one article are tried. */
const most = 200;

/** How long an answer, and a silence, count; and how long both are kept after nobody asks. */
const good = sql`interval '1 day'`;
const silent = sql`interval '10 minutes'`;
const kept = sql`interval '90 days'`;

const hashOf = (href: string) => createHash("sha256").update(href).digest("hex");

/**
 * Leaves the job to try each link that was not tried lately. Two who ask at once leave one job;
 * belongs in a transaction.
 */
export async function askLinks(tx: Queryable, hrefs: string[]): Promise<void> {
  const asked = [...new Set(hrefs)].slice(0, most).sort();
  if (asked.length === 0) return;
  const due = await tx
    .insert(linkChecks)
    .values(asked.map((href) => ({ hash: hashOf(href), href })))
    .onConflictDoUpdate({
      target: linkChecks.hash,
      set: { askedAt: sql`now()` },
      setWhere: sql`${linkChecks.askedAt} < now() - case
        when ${linkChecks.why} is null then ${good} else ${silent} end`,
    })
    .returning({ href: linkChecks.href });
  await queueAll(
    tx,
    "links",
    due.map(({ href }) => ({ href })),
  );
  if (due.length > 0) {
    await tx.delete(linkChecks).where(lt(linkChecks.askedAt, sql`now() - ${kept}`));
  }
}

/** Which of the links did not answer when they were tried last, and how many were not tried yet. */
export async function listSilent(
  db: Queryable,
  hrefs: string[],
): Promise<{ silentLinks: SilentLink[]; waiting: number }> {
  const asked = [...new Set(hrefs)].slice(0, most);
  if (asked.length === 0) return { silentLinks: [], waiting: 0 };
  const rows = await db
    .select({ href: linkChecks.href, why: linkChecks.why, checkedAt: linkChecks.checkedAt })
    .from(linkChecks)
    .where(inArray(linkChecks.hash, asked.map(hashOf)));
  return {
    silentLinks: rows.flatMap(({ href, why }) => (why ? { href, why } : [])),
    waiting: rows.filter(({ checkedAt }) => !checkedAt).length,
  };
}

/** Remembers what became of a try; `why` is undefined for a link that answered. */
export async function recordLink(
  db: Queryable,
  href: string,
  why: string | undefined,
): Promise<void> {
  await db
    .update(linkChecks)
    .set({ checkedAt: sql`now()`, why: why ?? null })
    .where(eq(linkChecks.hash, hashOf(href)));
}
