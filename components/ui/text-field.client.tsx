"use client";

import type { ReactNode } from "react";
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
  /** Shown under the field. */
  hint?: ReactNode;
  /** What is wrong; the words typed stay. */
  fault?: string | undefined;
  placeholder?: string;
  /** Grows with its words instead of scrolling. */
  lines?: boolean;
  className?: string;
};

/** One labelled field of text. */
export function TextField({
  label,
  hint,
  fault,
  placeholder,
  lines,
  className = "",
  ...props
}: Props) {
  return (
    <AriaTextField
      {...props}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      className={`flex flex-col gap-0.5 ${className}`}
    >
      <Label className={labelLook}>{label}</Label>
      {lines ? (
        <AutoTextArea className={inputLook} placeholder={placeholder} />
      ) : (
        <Input dir="auto" className={inputLook} placeholder={placeholder} />
      )}
      {hint && (
        <Text slot="description" className="text-label text-faint">
          {hint}
        </Text>
      )}
      <FieldError className="text-label text-danger">{fault}</FieldError>
    </AriaTextField>
  );
}
