import type { ReactNode } from "react";
import { placeOf } from "@/components/editor/article/desk-context.client";

/** One part of what is about the article, beside it. */
export function PanelPart({
  field,
  title,
  children,
}: {
  field: string;
  title: string;
  children: ReactNode;
}) {
  const heading = `${placeOf(field)}-heading`;
  return (
    <section
      id={placeOf(field)}
      aria-labelledby={heading}
      className="flex scroll-mt-24 flex-col gap-2 border-t border-rule py-4 first:border-t-0 first:pt-0"
    >
      <h2 id={heading} className="text-label font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
