"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField, type TextFieldProps } from "react-aria-components/TextField";
import { AutoTextArea } from "./auto-text-area.client";

export const inputLook =
  "w-full border border-rule bg-paper px-2 py-1 text-ink placeholder:text-faint data-hovered:border-faint data-invalid:border-danger";
export const labelLook = "text-label text-faint";

type Props = Omit<TextFieldProps, "children" | "className"> & {
  label: string;
  /** What the typed words follow, as the start of an address; shown in the label's place, which is then only spoken. */
  lead?: string;
  /** Shown under the field. */
  hint?: ReactNode;
  /** What is wrong; the words typed stay. */
  fault?: string | undefined;
  placeholder?: string;
  /** Offered while typing by the browser's own list; anything else may be typed. */
  offers?: { value: string; name?: string }[];
  /** Grows with its words instead of scrolling. */
  lines?: boolean;
  className?: string;
};

/** One labelled field of text. */
export function TextField({
  label,
  lead,
  hint,
  fault,
  placeholder,
  offers,
  lines,
  className = "",
  ...props
}: Props) {
  const list = useId();
  const field = useRef<HTMLDivElement>(null);
  const { value, onChange } = props;

  // What was typed before the script came stands in the page, and nothing has heard of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the words of before are missed.
  useEffect(() => {
    const typed = field.current?.querySelector<HTMLInputElement>("input, textarea")?.value;
    if (value !== undefined && typed !== undefined && typed !== value) onChange?.(typed);
  }, []);

  return (
    <AriaTextField
      ref={field}
      {...props}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-0.5 ${className}`}
    >
      <Label className={lead ? "sr-only" : labelLook}>{label}</Label>
      {lead && (
        <span aria-hidden className={labelLook}>
          {lead}
        </span>
      )}
      {lines ? (
        <AutoTextArea className={inputLook} placeholder={placeholder} />
      ) : (
        <Input dir="auto" list={offers && list} className={inputLook} placeholder={placeholder} />
      )}
      {offers && (
        <datalist id={list}>
          {offers.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </datalist>
      )}
      {(hint || lead) && (
        <Text slot="description" className="text-label text-faint">
          {lead && <span className="sr-only">After {lead}. </span>}
          {hint}
        </Text>
      )}
      <FieldError className="text-label text-danger">{fault}</FieldError>
    </AriaTextField>
  );
}
