import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Surroundings } from "@/lib/content/checks/check";
import { levelOf } from "@/lib/content/checks/levels";
import { database } from "../../client";
import { askLinks, listSilent } from "../../links/link-checks";
import { readSettings } from "../../published/read-settings";
import { articles } from "../../schema/articles";
import { mayOpen } from "../access";
import type { Editor } from "../editor";
import { readRevision } from "../revision-content";
import { lookAround, outwardLinks } from "./look-around";

/** With how many links are being tried meanwhile: ask again for what becomes of them. */
export type LookedAround = { around: Surroundings; waiting: number };

/**
 * What the checks cannot see in an article as it was saved last, and leaves to be tried the links
 * that were not tried lately. Undefined for an article that this editor may not open.
 */
export async function lookAroundWorking(
  editor: Editor,
  id: string,
  site: string,
  db = database(),
): Promise<LookedAround | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  return db.transaction(async (tx) => {
    const [article] = await tx
      .select({ revisionId: articles.workingRevisionId })
      .from(articles)
      .where(and(eq(articles.id, id), mayOpen(editor)));
    const revision = article && (await readRevision(tx, article.revisionId));
    if (!revision) return;
    const { content } = revision;
    const { checks: levels } = (await readSettings(tx)).settings;
    const outward = outwardLinks(content, site);
    const areTried = levelOf("silentLinks", levels) !== "off";
    if (areTried) await askLinks(tx, outward);
    const { waiting } = areTried ? await listSilent(tx, outward) : { waiting: 0 };
    return { around: await lookAround(tx, id, content, { levels, site }), waiting };
  });
}
