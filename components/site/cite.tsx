import type { NoteMark } from "@/lib/content/notes";

/** The number of a source where it is cited; nothing for a source that is gone. It stays with the word before it. */
export function Cite({ mark }: { mark: NoteMark | undefined }) {
  if (!mark) return null;
  const { title, publisher, address } = mark.source;
  return (
    <>
      {"\u2060"}
      <sup className="brief-cite">
        <a
          id={mark.id}
          href={`#source-${mark.number}`}
          role="doc-noteref"
          aria-label={`Source ${mark.number}`}
          title={[title || address, publisher].filter(Boolean).join(", ")}
        >
          {mark.number}
        </a>
      </sup>
    </>
  );
}
