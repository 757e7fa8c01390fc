import type { PublishedArticle } from "@/db/published/whole-article";
import type { Notes } from "@/lib/content/notes";
import { plainText } from "@/lib/content/plain-text";
import { DocumentView } from "./document";

type Props = { analysis: PublishedArticle["analysis"]; notes: Notes };

/** Opinion, and looks it: other paper, another face, signed at the foot. */
export function EditorsDesk({ analysis, notes }: Props) {
  const { heading, text, signature, label } = analysis;
  if (!plainText(text).trim()) return null;
  return (
    <aside
      aria-label="Editor’s Desk"
      className="mt-12 -mx-5 border-t-4 border-accent bg-tint px-5 py-7 sm:mx-0 sm:mt-14 sm:px-8 sm:py-9 lg:px-0"
    >
      <div className="brief-part">
        <p className="text-part font-semibold text-accent lg:w-32 lg:ps-8">Editor’s Desk</p>
        <div className="min-w-0 lg:pe-8">
          {heading && (
            <h2 dir="auto" className="text-second font-semibold tracking-tight text-balance">
              {heading}
            </h2>
          )}
          <div className="mt-4 font-sans text-[1.0625rem] leading-[1.6] sm:text-[1.125rem]">
            <DocumentView document={text} notes={notes} />
          </div>
          {(signature || label) && (
            <footer className="mt-6 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-rule pt-3 font-sans text-ui">
              {signature && (
                <p dir="auto" className="font-semibold">
                  {signature}
                </p>
              )}
              {label && (
                <p dir="auto" className="text-faint">
                  {label}
                </p>
              )}
            </footer>
          )}
        </div>
      </div>
    </aside>
  );
}
