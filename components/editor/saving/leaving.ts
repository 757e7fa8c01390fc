/** The milliseconds that somebody who goes elsewhere waits for what is being saved. */
const patience = 5_000;

/** The link that a click follows away from its page, in the same tab; undefined for any other click. */
export function linkAway(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.hasAttribute("download")) return;
  if (link.target && link.target !== "_self") return;
  const to = new URL(link.href, location.href);
  const isHere = to.pathname === location.pathname && to.search === location.search;
  return isHere || !/^https?:$/.test(to.protocol) ? undefined : link;
}

/** Goes elsewhere once what was typed is saved, or could not be within some seconds: then the browser asks. */
export async function leaveFor(address: string, save: () => Promise<unknown>): Promise<void> {
  await Promise.race([save(), new Promise((wait) => setTimeout(wait, patience))]);
  location.assign(address);
}
