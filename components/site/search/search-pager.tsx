import { type Asked, searchPath } from "@/lib/search/address";

/** The way to the pages before and after. */
export function SearchPager({ asked, pages }: { asked: Asked; pages: number }) {
  const { page } = asked;
  if (pages < 2 || page > pages) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-10 grid grid-cols-3 items-baseline gap-4 font-sans text-ui font-semibold print:hidden"
    >
      {page > 1 && (
        <a
          href={searchPath({ ...asked, page: page - 1 })}
          rel="prev"
          className={`col-start-1 justify-self-start ${look}`}
        >
          <span aria-hidden="true">← </span>Previous
        </a>
      )}
      <p className="col-start-2 text-center font-normal text-faint tabular-nums">
        Page {page} of {pages}
      </p>
      {page < pages && (
        <a
          href={searchPath({ ...asked, page: page + 1 })}
          rel="next"
          className={`col-start-3 justify-self-end ${look}`}
        >
          Next<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}

const look = "border-t-2 border-accent pt-2 hover:text-accent";
