import type { Source } from "@/lib/content/content";
import { isSafeHref } from "@/lib/content/href";
import type { Notes } from "@/lib/content/notes";
import { formatCalendarDay, languageName } from "@/lib/reading/moments";
import { TextLink } from "./document-inlines";
import { Part } from "./part";

/** What the article rests on, under the numbers by which the text cites it. */
export function Sources({ sources }: { sources: Notes["sources"] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-rule pt-4">
      <Part label={<h2 id="sources">Sources</h2>}>
        <ol className="list-decimal space-y-2 ps-5 font-sans text-small marker:text-faint marker:tabular-nums">
          {sources.map(({ source, number, places }) => (
            <li
              key={source.id}
              id={`source-${number}`}
              className="scroll-mt-6 break-words target:bg-tint target:shadow-[0_0_0_0.375rem_var(--tint)]"
            >
              <SourceWords source={source} />
              <WaysBack number={number} places={places} />
            </li>
          ))}
        </ol>
      </Part>
    </section>
  );
}

function SourceWords({ source }: { source: Source }) {
  const { title, publisher, address, date, language, kind } = source;
  const name = title || publisher || address;
  const about = [
    title ? publisher : "",
    date && formatCalendarDay(date),
    language && languageName(language),
    kind && `${kind} source`,
  ].filter(Boolean);
  return (
    <>
      <span dir="auto" lang={language || undefined}>
        {address && isSafeHref(address) ? <TextLink href={address}>{name}</TextLink> : name}
      </span>
      {about.length > 0 && (
        <>
          {" "}
          <span dir="auto" className="text-faint">
            {about.join(", ")}
          </span>
        </>
      )}
    </>
  );
}

/** Back to each place that cites a source: an arrow alone where there is one, with letters where there are more. */
function WaysBack({ number, places }: { number: number; places: string[] }) {
  if (places.length === 0) return null;
  return (
    <>
      {" "}
      <span dir="ltr" className="brief-ways-back">
        {places.length > 1 && <span aria-hidden="true">↑</span>}
        {places.map((place, index) => (
          <a
            key={place}
            href={`#${place}`}
            role="doc-backlink"
            aria-label={
              places.length === 1
                ? `Back to where source ${number} is cited`
                : `Back to citation ${index + 1} of source ${number}`
            }
          >
            {places.length === 1 ? "↑" : letters(index)}
          </a>
        ))}
      </span>
    </>
  );
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
