type Props = { id: string; fault?: string | undefined; hint?: string | undefined };

/** What stands under a field: what is wrong with it, and what belongs in it. */
export function FieldNotes({ id, fault, hint }: Props) {
  return (
    <>
      {fault && (
        <p id={`${id}-fault`} className="text-small text-danger">
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-label text-faint">
          {hint}
        </p>
      )}
    </>
  );
}

/** The ids of the texts that describe a field, for its `aria-describedby`. */
export function notesOf({ id, fault, hint }: Props, more?: string): string | undefined {
  const ids = [fault && `${id}-fault`, more, hint && `${id}-hint`].filter(Boolean);
  return ids.join(" ") || undefined;
}
