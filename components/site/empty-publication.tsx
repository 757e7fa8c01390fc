/** The front page before the first article. */
export function EmptyPublication() {
  return (
    <div className="mx-auto max-w-measure py-20 text-center sm:py-28">
      <h2 className="text-second font-semibold tracking-tight text-balance">
        The first brief is being written
      </h2>
      <p className="mt-4 text-balance text-faint">
        Nothing has been published yet. When it is, it will be here, and in the{" "}
        <a
          href="/feed.xml"
          className="underline decoration-accent underline-offset-[0.18em] hover:text-accent"
        >
          feed
        </a>
        .
      </p>
    </div>
  );
}
