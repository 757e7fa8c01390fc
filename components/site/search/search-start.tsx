import type { Named } from "@/db/published/cards";
import { topicPath } from "@/lib/reading/paths";

const most = 24;

/** Before anything was asked: what can be, and where to look around. */
export function SearchStart({ topics }: { topics: Named[] }) {
  return (
    <section className="mt-8 max-w-measure">
      <p className="text-dek text-pretty text-faint">
        Everything published here, by its words or by a whole question, in English, Chinese or both.
      </p>
      {topics.length > 0 && (
        <>
          <h2 className="mt-8 text-part font-semibold">Or look around</h2>
          <ul className="mt-2 grid border-t border-rule sm:grid-cols-2 sm:gap-x-8">
            {topics.slice(0, most).map(({ slug, name }) => (
              <li key={slug} className="border-b border-rule">
                <a href={topicPath(slug)} dir="auto" className="block py-2.5 hover:text-accent">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
