/** A picture's caption and credit, where it has either. */
export function PictureWords({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="mt-2 font-sans text-label text-pretty break-words text-faint">
      {caption && (
        <span dir="auto" className="text-ink">
          {caption}{" "}
        </span>
      )}
      {credit && <span dir="auto">{credit}</span>}
    </figcaption>
  );
}
