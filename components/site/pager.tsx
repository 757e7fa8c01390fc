import type { Page } from "@/db/published/keyset";
import { pagePath } from "@/lib/reading/paths";

type Props = { list: string; page: Pick<Page<unknown>, "older" | "newer"> };

export function Pager({ list, page }: Props) {
  const { older, newer } = page;
  if (!older && !newer) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-10 flex flex-wrap justify-between gap-4 font-sans text-ui font-semibold print:hidden"
    >
      {newer && (
        <a href={pagePath(list, newer.cursor)} rel="prev" className={look}>
          <span aria-hidden="true">← </span>Newer articles
        </a>
      )}
      {older && (
        <a href={pagePath(list, older)} rel="next" className={`ms-auto ${look}`}>
          Older articles<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}

const look = "border-t-2 border-accent pt-2 hover:text-accent";
