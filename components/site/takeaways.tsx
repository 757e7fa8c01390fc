import type { Takeaway } from "@/lib/content/content";
import type { Notes } from "@/lib/content/notes";
import { Cite } from "./cite";
import { TakeawayLink } from "./takeaway-link.client";

type Props = {
  takeaways: Takeaway[];
  notes: Notes;
  /** The article's title and absolute address. */
  title: string;
  address: string;
};

/**
 * The page's signature: who stops after these has the story. A number leads to the first
 * passage of the report that supports its sentence, where one is named. Each can be shared by
 * itself: its own address leads to it, and marks it.
 */
export function Takeaways({ takeaways, notes, title, address }: Props) {
  if (takeaways.length === 0) return null;
  return (
    <section
      aria-labelledby="key-takeaways"
      className="mt-12 border-t-2 border-rule-strong sm:mt-14"
    >
      <h2 id="key-takeaways" className="pt-4 text-part font-semibold lg:w-24">
        Key Takeaways
      </h2>
      <ol className="mt-1 lg:-mt-16">
        {takeaways.map(({ id, text, blocks }, index) => (
          <li
            key={id}
            id={`takeaway-${index + 1}`}
            dir="auto"
            className="brief-takeaway group scroll-mt-6 border-rule not-first:border-t target:bg-tint target:shadow-[0_0_0_0.5rem_var(--tint)]"
          >
            <Numeral number={index + 1} block={blocks[0]} />
            <p className="text-takeaway text-pretty break-words">
              {text}
              {notes.ofTakeaway(id).map((mark) => (
                <Cite key={mark.id} mark={mark} />
              ))}{" "}
              <TakeawayLink number={index + 1} title={title} text={text} address={address} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Numeral({ number, block }: { number: number; block: string | undefined }) {
  const look = "text-numeral font-semibold text-accent tabular-nums lining-nums";
  if (!block) return <span className={look}>{number}</span>;
  return (
    <a
      href={`#${block}`}
      aria-label={`${number}: its passage in the report`}
      className={`${look} no-underline hover:underline hover:decoration-2 hover:underline-offset-4`}
    >
      {number}
    </a>
  );
}
