import type { Named } from "@/db/published/cards";
import { type Asked, asksSomething, searchPath } from "@/lib/search/address";
import { SearchBox } from "./search-box.client";

type Props = { asked: Asked; topics: Named[]; authors: Named[] };

/** The question and what narrows it: a plain form, whose address is the search. */
export function SearchForm({ asked, topics, authors }: Props) {
  const { words, topic, author, from, to, sort } = asked;
  const narrowed = Boolean(topic || author || from || to);
  return (
    <search>
      <form action="/search" method="get">
        <SearchBox words={words} isStart={!asksSomething(asked)} />
        {sort === "date" && <input type="hidden" name="sort" value="date" />}
        <details open={narrowed} className="search-more mt-3 font-sans text-ui">
          <summary>Narrow by topic, author or date</summary>
          <div className="grid grid-cols-2 gap-x-6 gap-y-4 pt-3 pb-2 lg:grid-cols-[1fr_1fr_auto_auto_auto] lg:items-end">
            <Choice name="topic" label="Topic" any="Any topic" value={topic} choices={topics} />
            <Choice
              name="author"
              label="Author"
              any="Any author"
              value={author}
              choices={authors}
            />
            <Day name="from" label="From" value={from} />
            <Day name="to" label="To" value={to} />
            <button
              type="submit"
              className="cursor-pointer justify-self-start border-t-2 border-accent pt-2 font-semibold hover:text-accent"
            >
              Narrow
            </button>
          </div>
        </details>
      </form>
      {narrowed && <Chosen asked={asked} topics={topics} authors={authors} />}
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  choices: Named[];
};

function Choice({ name, label, any, value, choices }: ChoiceProps) {
  const isUnknown = value !== undefined && choices.every(({ slug }) => slug !== value);
  return (
    <label className="grid gap-1">
      <span className="text-label text-faint">{label}</span>
      <select name={name} defaultValue={value ?? ""} className="search-field">
        <option value="">{any}</option>
        {isUnknown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="grid gap-1">
      <span className="text-label text-faint">{label}</span>
      <input type="date" name={name} defaultValue={value} className="search-field" />
    </label>
  );
}

/** What narrows the search now, each with the way to be without it. */
function Chosen({ asked, topics, authors }: Props) {
  const nameOf = (choices: Named[], slug: string) =>
    choices.find((choice) => choice.slug === slug)?.name ?? slug;
  const { topic, author, from, to } = asked;
  const chosen = [
    topic && { part: "topic", said: `Topic: ${nameOf(topics, topic)}` },
    author && { part: "author", said: `Author: ${nameOf(authors, author)}` },
    from && { part: "from", said: `From ${from}` },
    to && { part: "to", said: `To ${to}` },
  ].filter((one) => one !== undefined && one !== "");
  return (
    <ul aria-label="Narrowed to" className="mt-2 flex flex-wrap gap-x-5 font-sans text-ui">
      {chosen.map(({ part, said }) => (
        <li key={part}>
          <a
            href={searchPath({ ...asked, [part]: undefined, page: 1 })}
            className="inline-block py-1 hover:text-accent hover:underline"
          >
            <bdi>{said}</bdi> <span aria-hidden="true">✕</span>
            <span className="sr-only">, remove</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
