import type { SecondLook } from "./warning";

/** A takeaway should name the paragraphs that it sums up, and they should still be there. */
export const checkSupport: SecondLook = ({ takeaways, body }) => {
  const blocks = new Set(body.content.map((block) => block.attrs.id));
  return takeaways.flatMap(({ text, blocks: named }, index) => {
    // One that nobody linked is not wrong; one whose paragraphs went away may be.
    const gone = named.filter((id) => !blocks.has(id)).length;
    if (!text.trim() || named.length === 0 || gone === 0) return [];
    const message = `Takeaway ${index + 1} rests on a paragraph that is no longer in the report.`;
    return [{ field: "takeaways" as const, message }];
  });
};
