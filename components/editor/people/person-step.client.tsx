"use client";

import { useActionState } from "react";
import type { FormProps } from "@/components/editor/account/form-state";
import { untouched } from "@/components/editor/account/form-state";
import { Secret } from "./secret.client";

type Props = FormProps & { verb: string; isDangerous?: boolean };

/** One thing that is done to somebody's account, and what came of it. */
export function PersonStep({ action, answered, verb, isDangerous = false }: Props) {
  const [state, send, isPending] = useActionState(action, answered ?? untouched);
  return (
    <form action={send} className="grid gap-3" aria-busy={isPending}>
      <div className="flex flex-wrap items-center gap-4">
        <button
          type="submit"
          aria-disabled={isPending}
          onClick={(event) => isPending && event.preventDefault()}
          className={`h-9 cursor-pointer border px-3 aria-disabled:opacity-60 ${
            isDangerous
              ? "border-danger text-danger hover:bg-tint"
              : "border-faint hover:border-ink"
          }`}
        >
          {verb}
        </button>
        <p role="status" className="text-good">
          {state.done}
        </p>
      </div>
      {state.message && (
        <p role="alert" className="text-danger">
          {state.message}
        </p>
      )}
      {state.secret && <Secret address={state.secret} />}
    </form>
  );
}
