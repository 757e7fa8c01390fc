import { Button } from "@/components/ui/button.client";
import { pictureUses } from "@/lib/content/picture-use";
import { type LibraryFilter, libraryAddress, useNames } from "./library-address";

/** Which pictures are listed: links and a form that ask for nothing but an address. */
export function LibraryFilters({ filter }: { filter: LibraryFilter }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <nav aria-label="Use" className="flex flex-wrap gap-x-4">
        {pictureUses.map((use) => (
          <a
            key={use}
            href={libraryAddress({ words: filter.words, use })}
            aria-current={use === filter.use ? "page" : undefined}
            className="border-b-2 border-transparent py-1 text-faint no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {useNames[use]}
          </a>
        ))}
      </nav>
      <search className="sm:ms-auto">
        <form action="/editor/media" className="flex gap-2">
          {filter.use !== "any" && <input type="hidden" name="use" value={filter.use} />}
          <label className="sr-only" htmlFor="words">
            Words in alternative text, caption or credit
          </label>
          <input
            id="words"
            type="search"
            name="words"
            dir="auto"
            defaultValue={filter.words}
            placeholder="Alternative text, caption, credit"
            className="min-h-8 w-64 max-w-full border border-rule bg-paper px-2 placeholder:text-faint hover:border-faint"
          />
          <Button type="submit">Find</Button>
        </form>
      </search>
    </div>
  );
}
