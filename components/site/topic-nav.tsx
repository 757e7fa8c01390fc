import type { Named } from "@/db/published/cards";
import { topicPath } from "@/lib/reading/paths";

/** As many as one line may have; the foot of the page lists more. */
const most = 12;

export function TopicNav({ topics }: { topics: Named[] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label="Topics" className="border-b border-rule print:hidden">
      <ul className="-mx-5 flex gap-x-6 overflow-x-auto px-5 font-sans text-ui font-semibold whitespace-nowrap [scrollbar-width:none] sm:mx-0 sm:px-0">
        {topics.slice(0, most).map(({ slug, name }) => (
          <li key={slug}>
            <a href={topicPath(slug)} dir="auto" className="block py-2.5 hover:text-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
