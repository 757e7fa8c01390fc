import { stateMarks } from "@/components/editor/article/state-mark";
import { Button } from "@/components/ui/button.client";
import { articleStates } from "@/db/schema/articles";
import { type ListFilter, listAddress } from "./list-address";
import { WordsField } from "./words-field.client";

/** Which articles are listed: links and a form that ask for nothing but an address. */
export function ArticleFilters({ filter }: { filter: ListFilter }) {
  const states = [undefined, ...articleStates];
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
      <nav aria-label="State" className="flex flex-wrap gap-x-4">
        {states.map((state) => (
          <a
            key={state ? stateMarks[state].name : "All"}
            href={listAddress({ ...filter, state, older: undefined })}
            aria-current={state === filter.state ? "page" : undefined}
            className="border-b-2 border-transparent py-1 text-faint no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {state ? stateMarks[state].name : "All"}
          </a>
        ))}
      </nav>
      <form action="/editor" className="ms-auto flex items-end gap-2">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        <WordsField words={filter.words} />
        <Button type="submit">Find</Button>
      </form>
    </div>
  );
}
