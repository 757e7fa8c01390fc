import { nothingAround, type Surroundings } from "@/lib/content/checks/check";
import { type CheckName, type ChosenLevels, levelOf } from "@/lib/content/checks/levels";
import type { Content } from "@/lib/content/content";
import { linksIn } from "@/lib/content/links";
import { ownPath } from "@/lib/content/own-pages";
import type { Queryable } from "../../client";
import { listSilent } from "../../links/link-checks";
import { isSlugTaken } from "../slug-taken";
import { listDeadLinks } from "./dead-links";
import { listEarlier } from "./earlier";

type Wanted = {
  levels: ChosenLevels;
  /** Only what can stop a publication is looked for. */
  onlyStops?: boolean;
  site?: string;
};

/** What the checks of an article cannot see in its content, as far as the levels ask for it. */
export async function lookAround(
  db: Queryable,
  articleId: string,
  content: Content,
  { levels, onlyStops = false, site }: Wanted,
): Promise<Surroundings> {
  const isWanted = (name: CheckName) => {
    const level = levelOf(name, levels);
    return onlyStops ? level === "stop" : level !== "off";
  };
  const around = { ...nothingAround };
  const hrefs = linksIn(content).map(({ href }) => href);
  if (isWanted("deadLinks")) around.deadLinks = await listDeadLinks(db, hrefs, { site, content });
  if (isWanted("silentLinks")) {
    around.silentLinks = (await listSilent(db, outwardLinks(content, site))).silentLinks;
  }
  if (isWanted("slug") && (await isSlugTaken(db, articleId, content.slug))) {
    around.takenSlug = content.slug;
  }
  if (isWanted("nearTwin")) around.earlier = await listEarlier(db, articleId, content);
  return around;
}

/** The links of an article that lead to other sites. */
export function outwardLinks(content: Content, site?: string): string[] {
  return linksIn(content)
    .map(({ href }) => href)
    .filter((href) => /^https?:/i.test(href) && ownPath(href, site) === undefined);
}
