import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldNotes, notesOf } from "./field-notes";

export type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className"> & {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it. */
  fault?: string | undefined;
  /** The id of a text that says what is wrong with the whole form. */
  describedBy?: string | undefined;
  /** Shown at the end of the field. */
  end?: ReactNode;
};

/** A labelled field of plain HTML, for forms that work before and without JavaScript. */
export function Field({ label, hint, fault, describedBy, end, ...input }: FieldProps) {
  const id = `field-${input.name}`;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-small font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          id={id}
          aria-invalid={fault || describedBy ? true : undefined}
          aria-describedby={notesOf({ id, fault, hint }, describedBy)}
          className={`block h-11 w-full border bg-paper px-3 text-[1rem] text-ink ${
            fault ? "border-danger" : "border-faint"
          } ${end ? "pe-16" : ""}`}
        />
        {end}
      </div>
      <FieldNotes id={id} fault={fault} hint={hint} />
    </div>
  );
}
