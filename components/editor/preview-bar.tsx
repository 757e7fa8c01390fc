type Props = {
  /** What is shown: "the article as it is saved now". */
  of: string;
  /** The address on the desk. */
  back: string;
};

/** Says that this page is not what readers have, and leads back. */
export function PreviewBar({ of, back }: Props) {
  return (
    <aside
      aria-label="Preview"
      className="sticky top-0 z-10 flex flex-wrap justify-between gap-x-6 bg-ink px-5 py-1.5 font-sans text-ui text-paper sm:px-8 print:hidden"
    >
      <p>
        <strong className="font-semibold">Preview</strong> of {of}. This page is not public.
      </p>
      <a href={back} className="underline">
        Back to the desk
      </a>
    </aside>
  );
}
