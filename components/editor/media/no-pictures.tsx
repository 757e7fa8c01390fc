import { type LibraryFilter, libraryAddress } from "./library-address";

/** Says why nothing is listed, and what to do. */
export function NoPictures({ filter }: { filter: LibraryFilter }) {
  if (filter.words.trim()) {
    return (
      <p className="border-y border-rule py-8 text-faint">
        No picture here has “{filter.words.trim()}” in its words.{" "}
        <a href={libraryAddress({ ...filter, words: "", older: undefined })}>Show all</a>
      </p>
    );
  }
  const said = {
    any: "This is where every picture of the publication is: those of articles, portraits and the logo. Add the first one above, or in an article.",
    live: "Readers see no picture yet: those of live articles, portraits and the logo are listed here.",
    unused:
      "Every picture is used somewhere. What nothing uses is listed here, and can be removed.",
    removed: "Nothing was removed. What was can be put back from here for 30 days.",
  }[filter.use];
  return <p className="max-w-prose border-y border-rule py-8 text-faint">{said}</p>;
}
