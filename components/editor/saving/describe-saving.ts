import { fieldNames } from "./fields";
import { isSafe, type Saving } from "./saving";

export type Described =
  | { kind: "saved"; at: Date }
  | { kind: "saving" }
  /** `what` and what became of the words. */
  | { kind: "not saved"; why: string; kept: string };

type SavedBy = { savedBy: string | null; savedById: string | null };

/** The state of saving in words, for the person who types. */
export function describeSaving<Article extends SavedBy>(
  saving: Saving<Article>,
  { online, kept, personId }: { online: boolean; kept: boolean; personId: string },
): Described {
  const { trouble } = saving;
  if (!trouble) return isSafe(saving) ? { kind: "saved", at: saving.savedAt } : { kind: "saving" };
  return {
    kind: "not saved",
    why: reason(trouble, online, personId),
    kept: kept
      ? "What you typed is kept in this browser."
      : "This browser could not keep a copy: leave this page open.",
  };
}

function reason<Article extends SavedBy>(
  trouble: NonNullable<Saving<Article>["trouble"]>,
  online: boolean,
  personId: string,
): string {
  switch (trouble.kind) {
    case "unreachable":
      return online ? "the server does not answer; trying again" : "you are offline";
    case "signed out":
      return "you are signed out";
    case "conflict":
      return trouble.current.savedById === personId
        ? "you saved this article in another tab or window"
        : `${trouble.current.savedBy ?? "somebody"} saved this article in between`;
    case "missing":
      return "this article is gone, or no longer yours to edit";
    case "refused": {
      const [fault] = trouble.faults;
      const field = fault?.path.split(".")[0] ?? "";
      const name = Object.entries(fieldNames).find(([key]) => key === field)?.[1];
      // It is within a sentence wherever it is told.
      const message = fault?.message.replace(/\.$/, "");
      return [name, message ?? "the server refused it"].filter(Boolean).join(": ");
    }
  }
}
