import { FieldNotes, notesOf } from "@/components/editor/account/field-notes";
import { giveBackEarlyWords } from "@/components/ui/early-words.client";

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
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-small font-medium">
        {label}
      </label>
      <textarea
        {...area}
        ref={giveBackEarlyWords}
        id={id}
        name={name}
        rows={3}
        dir="auto"
        aria-invalid={fault ? true : undefined}
        aria-describedby={notesOf({ id, fault, hint })}
        className={`field-sizing-content block min-h-20 w-full border bg-paper px-3 py-2 text-[1rem] text-ink ${fault ? "border-danger" : "border-faint"}`}
      />
      <FieldNotes id={id} fault={fault} hint={hint} />
    </div>
  );
}
