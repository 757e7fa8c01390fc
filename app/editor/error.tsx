"use client";

import { Button } from "@/components/ui/button.client";

/** Something failed on the server; what was typed on an article is in the browser. */
export default function DeskBroken({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto w-full max-w-160 px-4 py-16">
      <h1 className="font-serif text-second font-semibold">This page could not be shown</h1>
      <p className="mt-3 text-small text-faint">
        The fault is ours and was noted. What you typed is kept in this browser, and is offered
        again when the article opens.
      </p>
      <div className="mt-6 flex gap-2">
        <Button look="primary" onPress={reset}>
          Try again
        </Button>
      </div>
    </main>
  );
}
