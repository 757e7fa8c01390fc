import type { SignedOut } from "@/components/editor/article/desk-actions";
import type { Stepped } from "@/db/editorial/step";

/** What the desk asks of the server on an article's way to its readers. Moments are ISO 8601. */
export type StepActions = {
  sendToReview(articleId: string, version: number, note: string): Promise<StepAnswer>;
  takeBack(articleId: string): Promise<StepAnswer>;
  approve(articleId: string, version: number): Promise<StepAnswer>;
  sendBack(articleId: string, note: string): Promise<StepAnswer>;
  schedulePublication(articleId: string, version: number, at: string): Promise<StepAnswer>;
  scheduleWithdrawal(articleId: string, at: string): Promise<StepAnswer>;
  moveSchedule(scheduleId: string, from: string, to: string): Promise<StepAnswer>;
  callOffSchedule(scheduleId: string): Promise<StepAnswer>;
  keepScheduled(scheduleId: string): Promise<StepAnswer>;
};

export type StepAnswer = Stepped | { kind: "missing" } | SignedOut;
