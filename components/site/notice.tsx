import { SearchBox } from "./search/search-box.client";

type Props = {
  /** The answer's number, as the server gives it. */
  status: number;
  heading: string;
  children: React.ReactNode;
};

/** A page that stands in for one that cannot be shown, with the ways onward. */
export function Notice({ status, heading, children }: Props) {
  return (
    <div className="mx-auto max-w-brief py-16 sm:py-24">
      <p className="text-numeral font-semibold text-accent lining-nums">{status}</p>
      <h1 className="mt-4 text-title font-semibold tracking-tight text-balance">{heading}</h1>
      <p className="mt-4 max-w-measure text-dek text-pretty text-faint">{children}</p>
      {status !== 429 && (
        <search className="mt-8 block max-w-measure">
          <form action="/search" method="get">
            <SearchBox label="Search the publication" />
          </form>
        </search>
      )}
      <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-3 font-sans text-ui font-semibold">
        <li>
          <a href="/" className={look}>
            To the front page
          </a>
        </li>
        <li>
          <a href="/feed.xml" className={look}>
            RSS feed
          </a>
        </li>
      </ul>
    </div>
  );
}

const look = "inline-block border-t-2 border-accent pt-2 hover:text-accent";
