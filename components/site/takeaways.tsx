import type { Takeaway } from "@/lib/content/content";

/**
 * The page's signature: who stops after these has the story. A number leads to the first
 * passage of the report that supports its sentence, where one is named.
 */
export function Takeaways({ takeaways }: { takeaways: Takeaway[] }) {
  const told = takeaways.filter(({ text }) => text.trim());
  if (told.length === 0) return null;
  return (
    <section
      aria-labelledby="key-takeaways"
      className="mt-12 border-t-2 border-rule-strong sm:mt-14"
    >
      <h2 id="key-takeaways" className="pt-4 text-part font-semibold lg:w-24">
        Key Takeaways
      </h2>
      <ol className="mt-1 lg:-mt-16">
        {told.map(({ id, text, blocks }, index) => (
          <li
            key={id}
            id={`takeaway-${index + 1}`}
            dir="auto"
            className="brief-takeaway border-rule not-first:border-t"
          >
            <Numeral number={index + 1} block={blocks[0]} />
            <p className="text-takeaway text-pretty break-words">{text}</p>
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
