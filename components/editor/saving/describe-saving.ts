import { fieldNames } from "./fields";
import { isSafe, type Saving } from "./saving";

export type Described =
  | { kind: "saved"; at: Date }
  | { kind: "saving" }
  /** `what` and what became of the words. */
  | { kind: "not saved"; why: string; kept: string };

/** The state of saving in words. */
export function describeSaving<Article extends { savedBy: string | null }>(
  saving: Saving<Article>,
  { online, kept }: { online: boolean; kept: boolean },
): Described {
  const { trouble } = saving;
  if (!trouble) return isSafe(saving) ? { kind: "saved", at: saving.savedAt } : { kind: "saving" };
  return {
    kind: "not saved",
    why: reason(trouble, online),
    kept: kept
      ? "What you typed is kept in this browser."
      : "This browser could not keep a copy: leave this page open.",
  };
}

function reason<Article extends { savedBy: string | null }>(
  trouble: NonNullable<Saving<Article>["trouble"]>,
  online: boolean,
): string {
  switch (trouble.kind) {
    case "unreachable":
      return online ? "the server does not answer; trying again" : "you are offline";
    case "signed out":
      return "you are signed out";
    case "conflict":
      return `${trouble.current.savedBy ?? "somebody"} saved this article in between`;
    case "missing":
      return "this article is gone, or no longer yours to edit";
    case "refused": {
      const [fault] = trouble.faults;
      const field = fault?.path.split(".")[0] ?? "";
      const name = Object.entries(fieldNames).find(([key]) => key === field)?.[1];
      return [name, fault?.message ?? "the server refused it"].filter(Boolean).join(": ");
    }
  }
}
