/** What an address of the desk leads to where nothing is, or nothing that this person may open. */
export default function NothingHere() {
  return (
    <main className="mx-auto w-full max-w-160 px-4 py-16">
      <h1 className="font-serif text-second font-semibold">Nothing here</h1>
      <p className="mt-3 text-small text-faint">
        There is no such article, or it is not yours to open.
      </p>
      <p className="mt-6">
        <a href="/editor" className="underline">
          All articles
        </a>
      </p>
    </main>
  );
}
