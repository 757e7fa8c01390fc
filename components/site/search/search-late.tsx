/** In place of an answer that did not come in time. */
export function SearchLate() {
  return (
    <section aria-label="Results" className="mt-10 max-w-measure">
      <h2 className="text-second font-semibold tracking-tight text-balance">
        This search took too long
      </h2>
      <p className="mt-3 text-faint">
        It was ended so that others are served. Try again in a moment, or ask with fewer words.
      </p>
    </section>
  );
}
