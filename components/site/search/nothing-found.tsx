import type { Named } from "@/db/published/cards";
import { topicPath } from "@/lib/reading/paths";
import { type Asked, searchPath } from "@/lib/search/address";
import { Offer } from "./found";

type Props = { asked: Asked; offer: string | undefined; cut: boolean; topics: Named[] };

const mostTopics = 12;

/** Says plainly that there is nothing, with the ways onward. */
export function NothingFound({ asked, offer, cut, topics }: Props) {
  const { words, topic, author, from, to } = asked;
  const narrowed = Boolean(topic || author || from || to);
  return (
    <section aria-label="Results" className="mt-10 max-w-measure">
      <h2 className="text-second font-semibold tracking-tight text-balance break-words">
        {words ? (
          <>
            No article has <bdi>“{shortened(words)}”</bdi>
            {narrowed ? " within these limits" : ""}
          </>
        ) : (
          "There are no articles within these limits"
        )}
      </h2>
      {cut && (
        <p className="mt-3 text-faint">
          That is a long question: only its first words were searched for.
        </p>
      )}
      <Offer asked={asked} offer={offer} />
      <ul className="mt-5 list-disc space-y-1.5 ps-5 text-base marker:text-accent">
        {narrowed && words && (
          <li>
            <a href={searchPath({ words, sort: asked.sort })} className={look}>
              Search everything
            </a>
          </li>
        )}
        {words && <li>Check the spelling, or try fewer words or more common ones.</li>}
        {/["“”]/.test(words) && <li>Without the quotes the words may stand apart.</li>}
        <li>
          <a href="/" className={look}>
            See the front page
          </a>
        </li>
      </ul>
      {topics.length > 0 && (
        <>
          <p className="mt-6 font-sans text-ui text-faint">Or begin with a topic</p>
          <ul className="mt-1 flex flex-wrap gap-x-5 font-sans text-ui font-semibold">
            {topics.slice(0, mostTopics).map(({ slug, name }) => (
              <li key={slug}>
                <a
                  href={topicPath(slug)}
                  dir="auto"
                  className="inline-block py-1 hover:text-accent"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const look = "underline decoration-accent underline-offset-[0.18em] hover:text-accent";
const longest = 120;

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words;
}
