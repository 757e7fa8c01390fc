"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import { type FormAction, type FormState, untouched } from "./form-state";

type Props = {
  action: FormAction;
  /** What the action answered when this page was made, which is without JavaScript. */
  answered?: FormState | undefined;
  submit: string;
  /** The page's own address, to which a form is sent without JavaScript: without it React leaves that empty, which HTML forbids. */
  path?: string;
  /** The fields, from the last answer. */
  children: (state: FormState) => ReactNode;
};

/** The id of what is said about a form as a whole. */
export const messageId = "form-message";

/**
 * A form whose action answers on the same page, with and without JavaScript. What is wrong is
 * said where it is, and the first field that it is about has the focus.
 */
export function AccountForm({ action, answered, submit, path, children }: Props) {
  const [state, send, isPending] = useActionState(action, answered ?? untouched, path);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.answer === 0 || state.done) return;
    // Somebody has begun to mend it before the script came.
    if (state === answered && form.current?.contains(document.activeElement)) return;
    if (state.isSignedOut) {
      void signInAgain().then((isSignedIn) => isSignedIn && form.current?.requestSubmit());
      return;
    }
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state, answered]);
  return (
    <form ref={form} action={send} className="grid gap-5" aria-busy={isPending}>
      {state.message && (
        <p id={messageId} role="alert" className="border-s-3 border-danger ps-3 text-danger">
          {state.message}
        </p>
      )}
      {children(state)}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="submit"
          aria-disabled={isPending}
          onClick={(event) => isPending && event.preventDefault()}
          className="h-11 cursor-pointer bg-ink px-6 font-medium text-paper hover:bg-accent hover:text-on-accent aria-disabled:cursor-default aria-disabled:opacity-60"
        >
          {submit}
        </button>
        <p role="status" className="text-small text-good">
          {state.done}
        </p>
      </div>
    </form>
  );
}
