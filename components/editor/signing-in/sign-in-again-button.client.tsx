"use client";

import { useRef } from "react";
import { afterDrawing } from "@/components/editor/commands/after-drawing";
import { Button } from "@/components/ui/button.client";
import { signInAgain } from "./sign-in-again";

/** The way back for somebody signed out; afterwards the focus is where it was before this button had it. */
export function SignInAgainButton() {
  const before = useRef<Element | null>(null);

  async function press() {
    const from = before.current;
    if (!(await signInAgain())) return;
    afterDrawing(() => from instanceof HTMLElement && from.focus());
  }

  return (
    <Button
      size="small"
      onFocus={({ relatedTarget }) => {
        before.current = relatedTarget;
      }}
      onPress={() => void press()}
    >
      Sign in again
    </Button>
  );
}
