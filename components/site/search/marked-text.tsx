import type { Marked } from "@/lib/content/search/marked";

/** A text with the words marked that were searched for. */
export function MarkedText({ pieces }: { pieces: Marked[] }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className="search-mark">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
