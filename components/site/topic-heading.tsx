import type { Named } from "@/db/published/cards";
import { topicPath } from "@/lib/reading/paths";

/** The name over a topic's section, which leads to the topic. */
export function TopicHeading({ topic }: { topic: Named }) {
  return (
    <h2 className="text-part font-semibold">
      <a
        href={topicPath(topic.slug)}
        dir="auto"
        className="inline-flex items-baseline gap-x-2 break-words hover:text-accent"
      >
        {topic.name}
        <span aria-hidden="true" className="text-accent">
          →
        </span>
      </a>
    </h2>
  );
}
