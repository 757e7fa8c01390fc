/** Which takeaways a block supports, each leading back to it: in the margin where there is one. */
export function Supports({ takeaways = [] }: { takeaways?: number[] }) {
  if (takeaways.length === 0) return null;
  return (
    <span className="brief-supports">
      {takeaways.map((number) => (
        <a key={number} href={`#takeaway-${number}`} aria-label={`Supports takeaway ${number}`}>
          {number}
        </a>
      ))}
    </span>
  );
}
