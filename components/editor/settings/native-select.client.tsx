"use client";

import { useId } from "react";
import { inputLook, labelLook } from "@/components/ui/text-field.client";

type Props = {
  label: string;
  name: string;
  value: string;
  options: { value: string; name: string }[];
  onChange: (value: string) => void;
};

/** One of a few, by the browser's own list: it is there before any script is. */
export function NativeSelect({ label, name, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-0.5">
      <label htmlFor={id} className={labelLook}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={`${inputLook} min-h-8`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
