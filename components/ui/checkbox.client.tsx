"use client";

import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components/Checkbox";

type Props = Omit<CheckboxProps, "children" | "className"> & { label: string };

/** A box to tick, whose label is only for those who listen; it is as large as a finger. */
export function Checkbox({ label, ...props }: Props) {
  return (
    <AriaCheckbox
      {...props}
      aria-label={label}
      className="group inline-grid size-7 shrink-0 cursor-pointer place-items-center"
    >
      {({ isSelected, isIndeterminate }) => (
        <span
          aria-hidden
          className="grid size-4 place-items-center border border-faint bg-paper text-fine leading-none font-semibold text-paper group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus group-data-hovered:border-ink group-data-indeterminate:bg-ink group-data-selected:border-ink group-data-selected:bg-ink"
        >
          {isIndeterminate ? "–" : isSelected ? "✓" : ""}
        </span>
      )}
    </AriaCheckbox>
  );
}
