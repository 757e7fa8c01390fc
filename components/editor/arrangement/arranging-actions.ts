import type { Arranging } from "@/db/editorial/arranging";
import type { DeskArticle } from "@/db/editorial/live-articles";

/** What arranging asks of the server; the page hands it its actions. */
export type ArrangingActions<Value> = {
  change(base: number, working: Value): Promise<ArrangingAnswer<Value>>;
  publish(base: number): Promise<ArrangingAnswer<Value>>;
  /** What there is now. */
  look(): Promise<ArrangingAnswer<Value>>;
};

export type ArrangingAnswer<Value> =
  | { kind: "changed" | "published" | "conflict"; now: Arranging<Value> }
  | { kind: "signed out" };

export type FindLive = (words: string) => Promise<DeskArticle[] | { kind: "signed out" }>;
