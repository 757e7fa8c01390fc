import type { ReactNode } from "react";

/** What stands in place of a page of the desk that is not there, or not for this person. */
export function InsteadOfPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-160 px-4 py-16">
      <h1 className="font-serif text-second font-semibold">{title}</h1>
      <p className="mt-3 text-small text-faint">{children}</p>
      <p className="mt-6">
        <a href="/editor" className="underline">
          All articles
        </a>
      </p>
    </main>
  );
}
