/** The lead's takeaways side by side, as columns of the broadsheet. */
export function LeadTakeaways({ takeaways }: { takeaways: string[] }) {
  const told = takeaways.filter((text) => text.trim());
  if (told.length === 0) return null;
  return (
    <section aria-label="Key Takeaways" className="mt-8 border-t border-rule-strong pt-3.5">
      <h3 className="text-part font-semibold">Key Takeaways</h3>
      <ol className="lead-takeaways mt-3 sm:mt-5">
        {told.map((text, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a card's takeaways are plain texts, and nothing reorders them here
            key={index}
            className="flex gap-x-4 border-rule py-3 sm:block sm:py-0"
          >
            <span className="block w-7 shrink-0 text-numeral font-semibold text-accent lining-nums">
              {index + 1}
            </span>
            <p
              dir="auto"
              className="text-small leading-[1.45] text-pretty break-words sm:mt-3 sm:text-base"
            >
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
