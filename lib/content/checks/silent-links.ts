import { linksIn } from "../links";
import type { Check } from "./check";

/** Links to elsewhere that did not answer when they were tried. */
export const checkSilentLinks: Check = (content, { silentLinks }) => {
  const whys = new Map(silentLinks.map(({ href, why }) => [href, why]));
  return linksIn(content).flatMap(({ href, field, place }) => {
    const why = whys.get(href);
    return why
      ? [{ field, message: `A link to ${shortened(href)} ${why}.`, place, see: href }]
      : [];
  });
};

/** Enough of an address to know it by. */
function shortened(href: string): string {
  const plain = href.replace(/^https?:\/\/(www\.)?/i, "");
  return plain.length > 60 ? `${plain.slice(0, 59).toWellFormed()}…` : plain;
}
