import type { Source } from "@/lib/content/content";
import { isSafeHref } from "@/lib/content/href";
import { formatCalendarDay, languageName } from "@/lib/reading/moments";
import { TextLink } from "./document";
import { Part } from "./part";

export function Sources({ sources }: { sources: Source[] }) {
  const named = sources.filter(({ title, publisher, address }) => title || publisher || address);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-rule pt-4">
      <Part label={<h2 id="sources">Sources</h2>}>
        <ol className="list-decimal space-y-2 ps-5 font-sans text-small marker:text-faint">
          {named.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ol>
      </Part>
    </section>
  );
}

function SourceItem({ source }: { source: Source }) {
  const { title, publisher, address, date, language } = source;
  const name = title || publisher || address;
  const about = [
    title ? publisher : "",
    date && formatCalendarDay(date),
    language && languageName(language),
  ].filter(Boolean);
  return (
    <li className="break-words">
      <span dir="auto" lang={language || undefined}>
        {address && isSafeHref(address) ? <TextLink href={address}>{name}</TextLink> : name}
      </span>
      {about.length > 0 && <span className="text-faint"> {about.join(", ")}</span>}
    </li>
  );
}
