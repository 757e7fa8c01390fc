/** What somebody is shown in place of a page of the desk that their role may not open. */
export default function NotYours() {
  return (
    <main className="mx-auto w-full max-w-160 px-4 py-16">
      <h1 className="font-serif text-second font-semibold">Not yours to open</h1>
      <p className="mt-3 text-small text-faint">
        This is done by people with another role. Ask an editor or an administrator.
      </p>
      <p className="mt-6">
        <a href="/editor" className="underline">
          All articles
        </a>
      </p>
    </main>
  );
}
