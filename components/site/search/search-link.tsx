/** The way to the search from any page; also by the key /, which `lib/reading/search-key-script` hears. */
export function SearchLink({ className }: { className: string }) {
  return (
    <p className="print:hidden">
      <a
        href="/search"
        aria-keyshortcuts="/"
        className={`-my-2 inline-block py-2 hover:text-accent hover:underline ${className}`}
      >
        Search
      </a>
    </p>
  );
}
