import { fieldNames } from "@/components/editor/saving/fields";
import { changedText } from "@/lib/content/history/changed-text";
import type { ItemChange } from "@/lib/content/history/item-changes";
import type { Comparison } from "./compare";

/** What differs between two revisions: gone words struck through, new ones underlined, moved parts said to be. */
export function Compared({ parts }: { parts: Comparison[] }) {
  if (parts.length === 0) return <p className="text-faint">These two revisions read the same.</p>;
  return (
    <div className="grid gap-6">
      {parts.map(({ field, items }) => (
        <section key={field} aria-labelledby={`changed-${field}`}>
          <h3 id={`changed-${field}`} className="border-t border-rule pt-2 font-semibold">
            {fieldNames[field]}
          </h3>
          <ol className="mt-2 grid gap-2 font-serif text-base">
            {withContext(items).map((item) =>
              item === "…" ? (
                <li key={`gap before ${items.length}`} aria-hidden className="text-faint">
                  …
                </li>
              ) : (
                <li key={item.id} dir="auto" className="whitespace-pre-line">
                  {item.moved && <Mark>Moved here</Mark>}
                  {item.kind === "same" ? item.after : <Changed item={item} />}
                </li>
              ),
            )}
          </ol>
          {items.every(({ kind, moved }) => kind === "same" && !moved) && (
            <p className="text-faint">Only its form changed, no word.</p>
          )}
        </section>
      ))}
    </div>
  );
}

function Changed({ item }: { item: ItemChange }) {
  const changes = changedText(item.before, item.after);
  let at = 0;
  return changes.map(({ kind, text }) => {
    const key = at++;
    if (kind === "removed") {
      return (
        <del key={key} className="bg-tint text-danger decoration-1">
          {text || "(empty)"}
        </del>
      );
    }
    if (kind === "added") {
      return (
        <ins key={key} className="bg-tint text-good underline decoration-1 underline-offset-3">
          {text}
        </ins>
      );
    }
    return <span key={key}>{text}</span>;
  });
}

function Mark({ children }: { children: string }) {
  return (
    <span className="me-2 border border-rule px-1 font-sans text-fine text-faint">{children}</span>
  );
}

/** What changed with one neighbour on either side, so that its place is clear; the rest is left out. */
function withContext(items: ItemChange[]): (ItemChange | "…")[] {
  const isNews = (item: ItemChange | undefined) =>
    item !== undefined && (item.kind !== "same" || item.moved);
  const shown = items.map(
    (item, index) => isNews(item) || isNews(items[index - 1]) || isNews(items[index + 1]),
  );
  const last = shown.lastIndexOf(true);
  const first = shown.indexOf(true);
  return items.flatMap((item, index): (ItemChange | "…")[] => {
    if (shown[index]) return [item];
    return index === first - 1 || index === last + 1 ? ["…"] : [];
  });
}
