import type { FormState } from "@/components/editor/account/form-state";
import type { Edited } from "@/db/editorial/named";

/** What a form is told of its change; what was typed stays in it, whatever became of it. */
export function editedState(
  state: FormState,
  values: Record<string, string>,
  outcome: Edited<{ name: string; version: number }> | undefined,
): FormState {
  const answer = state.answer + 1;
  switch (outcome?.kind) {
    case "edited":
      return {
        answer,
        values: { ...values, version: String(Number(values.version) + 1) },
        done: "Saved: readers see it now.",
      };
    case "refused":
      return { answer, values, faults: outcome.faults };
    case "conflict": {
      const { name, version } = outcome.current;
      return {
        answer,
        // A second, knowing try replaces what somebody else saved.
        values: { ...values, version: String(version) },
        message: `Somebody changed this while you wrote; it is called “${name}” now, and nothing of theirs was overwritten. Open this page in another tab to compare, or save again to replace it.`,
      };
    }
    default:
      return { answer, values, message: "This is no longer there." };
  }
}

/** What a form is told whose session has ended; what was typed stays in it. */
export function signedOutState(state: FormState, values: Record<string, string>): FormState {
  return {
    answer: state.answer + 1,
    values,
    message: "You are signed out. What you typed is kept here: save it again to sign in.",
    isSignedOut: true,
  };
}

/** What a form sent, as texts. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  );
}
