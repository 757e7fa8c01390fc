"use client";

import { useState } from "react";
import { TextField } from "./text-field.client";

type Props = {
  label: string;
  lead?: string;
  value: string;
  /** What is kept of what was typed, or a sentence about what is wrong with it. */
  read: (typed: string) => { value: string } | { fault: string };
  onChange: (value: string) => void;
  hint?: React.ReactNode;
  fault?: string | undefined;
  placeholder?: string;
  type?: string;
  /** Whether what was typed is replaced by what is kept on leaving the field. */
  tidies?: boolean;
};

/** A field whose words must have a form: half-typed ones stay in it, and only whole ones are handed on. */
export function TypedField({ value, read, onChange, fault, tidies, ...props }: Props) {
  const [typed, setTyped] = useState<string>();
  const reading = typed === undefined ? undefined : read(typed);
  const wrong = reading && "fault" in reading ? reading.fault : undefined;
  return (
    <TextField
      {...props}
      value={typed ?? value}
      fault={wrong ?? fault}
      onChange={(next) => {
        setTyped(next);
        const result = read(next);
        if ("value" in result) onChange(result.value);
      }}
      onBlur={() => {
        if (tidies && !wrong) setTyped(undefined);
      }}
    />
  );
}
