import type { Answer, Attempt } from "@/components/editor/saving/saving";
import type { Choice } from "@/db/editorial/choices";
import type { Relatable } from "@/db/editorial/relatable";
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
  slugTaken(articleId: string, slug: string): Promise<boolean>;
};

export type SignedOut = { kind: "signed out" };
export type Refused = { kind: "refused"; message: string };
export type PublishAnswer =
  | { kind: "published"; slug: string }
  | { kind: "stopped"; stops: Stop[] }
  | { kind: "conflict"; current: Working }
  | { kind: "missing" }
  | SignedOut;
export type UnpublishAnswer =
  | { kind: "unpublished"; version: number }
  | { kind: "conflict"; current: Working }
  | { kind: "missing" }
  | SignedOut;
