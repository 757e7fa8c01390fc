import type { ReactNode } from "react";

type Props = { title: string; about?: ReactNode; children: ReactNode };

/** A group of settings: what it is for beside it on a wide screen, above it on a narrow one. */
export function SettingsPart({ title, about, children }: Props) {
  const id = `settings-${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-3 border-t border-rule py-6 sm:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {about && <p className="mt-1 text-label text-pretty text-faint">{about}</p>}
      </div>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
}
