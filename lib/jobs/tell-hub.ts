import type { Jobs } from "@/db/jobs/queues";
import { env } from "@/lib/environment";
import { feedFormats, feedPath } from "@/lib/feeds/feed-paths";
import { log } from "@/lib/server/log";

/** Milliseconds that a hub has for each format: all three are within the job's own time. */
const longest = 8_000;

/**
 * Tells a hub that a feed has changed, each of its formats in turn, as hubs expect it of
 * publishers (https://www.w3.org/TR/websub/#publisher leaves the form to them; this is the one
 * of PubSubHubbub 0.4, which they share). Throws if it does not take the news: nothing that it
 * answers is read, and nowhere that it redirects to is gone.
 */
export async function tellHub(
  { hub, feed }: Jobs["websub"],
  stopping: AbortSignal,
  site = env().SITE_URL,
): Promise<void> {
  const paths = feedFormats.map((format) => feedPath(feed, format));
  for (const path of paths) {
    const topic = new URL(path, site).href;
    const answer = await fetch(hub, {
      method: "POST",
      body: new URLSearchParams({ "hub.mode": "publish", "hub.url": topic }),
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(longest), stopping]),
    }).catch((cause) => {
      throw new Error(`${loggedHub(hub)} does not answer`, { cause });
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`${loggedHub(hub)} answered ${answer.status}`);
  }
  log().info({ hub: loggedHub(hub), feed: paths[0] }, "told a hub");
}

/** A hub fit for the log: its address may carry a key. */
function loggedHub(hub: string): string {
  const { origin, pathname } = new URL(hub);
  return `${origin}${pathname}`;
}
