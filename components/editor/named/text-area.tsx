type Props = {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  defaultValue: string;
  maxLength: number;
};

/** A labelled field of several lines in plain HTML, as `Field` is of one. */
export function TextArea({ name, label, hint, fault, ...area }: Props) {
  const id = `field-${name}`;
  const says = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-small font-medium">
        {label}
      </label>
      <textarea
        {...area}
        id={id}
        name={name}
        rows={3}
        dir="auto"
        aria-invalid={fault ? true : undefined}
        aria-describedby={says.join(" ") || undefined}
        className={`field-sizing-content block min-h-20 w-full border bg-paper px-3 py-2 text-[1rem] text-ink ${fault ? "border-danger" : "border-faint"}`}
      />
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
    </div>
  );
}
