import { type ListFilter, listAddress } from "./list-address";

/** The way to the next page, and back to the first. */
export function OlderArticles({
  filter,
  older,
}: {
  filter: ListFilter;
  older: string | undefined;
}) {
  if (!older && !filter.older) return null;
  return (
    <nav aria-label="Pages" className="flex justify-between py-4">
      {filter.older ? (
        <a href={listAddress({ ...filter, older: undefined })} className="underline">
          ← First page
        </a>
      ) : (
        <span />
      )}
      {older && (
        <a href={listAddress({ ...filter, older })} className="underline">
          Next page →
        </a>
      )}
    </nav>
  );
}
