import type { Queryable } from "../client";
import { activity } from "../schema/activity";
import type { ActivityAbout, ActivityKind } from "./activity-kinds";

export type Act = {
  [Kind in ActivityKind]: {
    kind: Kind;
    /** Null for what the software did by itself, or was told to from the command line. */
    personId: string | null;
    articleId?: string;
    revisionId?: string;
  } & (object extends ActivityAbout[Kind] ? { about?: undefined } : { about: ActivityAbout[Kind] });
}[ActivityKind];

/** Writes into the record who did what. Belongs in the transaction that does it: one is there exactly if the other is. */
export async function recordActivity(tx: Queryable, act: Act): Promise<void> {
  await tx.insert(activity).values(act);
}
