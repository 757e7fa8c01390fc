import { blockIds } from "../block-ids";
import { linksIn } from "../links";
import type { Check } from "./check";

/** Places that every article has, whatever its text. */
const anchors = /^(takeaway-\d+|source-\d+|cite-\d+|key-takeaways|sources|share|related)$/;

/** Links to pages of this site that are not there, and to places of this page that are not. */
export const checkDeadLinks: Check = (content, { deadLinks }) => {
  const own = new Set([content.body, content.analysis.text].flatMap(blockIds));
  return linksIn(content).flatMap(({ href, field, place }) => {
    const fragment = href.startsWith("#") ? href.slice(1) : undefined;
    const isDead =
      fragment === undefined
        ? deadLinks.includes(href)
        : fragment !== "" && !own.has(fragment) && !anchors.test(fragment);
    if (!isDead) return [];
    return [{ field, message: `A link leads to ${href}, where readers find nothing.`, place }];
  });
};
