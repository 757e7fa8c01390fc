import type { Stop, StopField } from "@/lib/content/checks/stop";
import { stops } from "@/lib/content/checks/stops";
import type { Content } from "@/lib/content/content";
import type { Queryable } from "../client";
import { readSettings } from "../published/read-settings";
import { lookAround } from "./around/look-around";

/** All that stops an article's content from being published, by the levels that the settings chose. */
export async function stopsOf(
  tx: Queryable,
  articleId: string,
  content: Content,
  excused: StopField[],
): Promise<Stop[]> {
  const { checks: levels } = (await readSettings(tx)).settings;
  const around = await lookAround(tx, articleId, content, { levels, onlyStops: true });
  return stops(content, excused, { levels, around });
}
