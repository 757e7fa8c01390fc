import type { TalkActions } from "@/components/editor/comments/talk-actions";
import type { Answer, Attempt } from "@/components/editor/saving/saving";
import type { StepActions } from "@/components/editor/steps/step-actions";
import type { ActivityEntry } from "@/db/activity/list-activity";
import type { LookedAround } from "@/db/editorial/around/look-around-working";
import type { Choice } from "@/db/editorial/choices";
import type { Relatable } from "@/db/editorial/relatable";
import type { Standing } from "@/db/editorial/standing";
import type { Suggestion } from "@/db/editorial/suggest-related";
import type { Working } from "@/db/editorial/working";
import type { Stop } from "@/lib/content/checks/stop";

/** What the form asks of the server; the page hands it its actions. */
export type DeskActions = {
  save(articleId: string, attempt: Attempt): Promise<Answer<Working>>;
  publish(articleId: string, version: number): Promise<PublishAnswer>;
  unpublish(articleId: string, version: number): Promise<UnpublishAnswer>;
  findRelatable(articleId: string, words: string): Promise<Relatable[] | SignedOut>;
  suggestRelated(articleId: string): Promise<Suggestion[] | SignedOut>;
  createTopic(name: string): Promise<Choice | Refused | SignedOut>;
  createAuthor(name: string): Promise<Choice | Refused | SignedOut>;
  lookAround(articleId: string): Promise<LookedAround | Missing | SignedOut>;
  slugTaken(articleId: string, slug: string): Promise<boolean>;
  listRecord(
    articleId: string,
    before?: number,
  ): Promise<{ items: ActivityEntry[]; older: number | undefined } | SignedOut>;
  steps: StepActions;
  talk: TalkActions;
};

export type Missing = { kind: "missing" };
export type SignedOut = { kind: "signed out" };
export type Refused = { kind: "refused"; message: string };
export type PublishAnswer =
  | { kind: "published"; slug: string; standing: Standing }
  | { kind: "stopped"; stops: Stop[] }
  | { kind: "not approved" }
  | { kind: "conflict"; current: Working }
  | { kind: "missing" }
  | SignedOut;
export type UnpublishAnswer =
  | { kind: "unpublished"; version: number; standing: Standing }
  | { kind: "conflict"; current: Working }
  | { kind: "missing" }
  | SignedOut;
