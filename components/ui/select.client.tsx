"use client";

import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { labelLook } from "./text-field.client";

export const popoverLook =
  "z-50 min-w-(--trigger-width) overflow-auto border border-faint bg-paper p-1 text-ink";
export const optionLook =
  "flex cursor-default items-center gap-2 px-2 py-1 outline-none data-focused:bg-tint data-disabled:opacity-45";

type Props<Value extends string> = {
  label: string;
  /** Whether the label is only for those who listen. */
  unseen?: boolean;
  value: Value;
  options: { value: Value; name: string }[];
  onChange: (value: Value) => void;
};

/** One of a few. */
export function Select<Value extends string>({
  label,
  unseen,
  value,
  options,
  onChange,
}: Props<Value>) {
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as Value)}
      className="flex flex-col gap-0.5"
    >
      <Label className={unseen ? "sr-only" : labelLook}>{label}</Label>
      <Button className="flex min-h-7 cursor-pointer items-center justify-between gap-2 border border-rule bg-paper px-2 text-label data-hovered:border-faint">
        <SelectValue />
        <span aria-hidden className="text-faint">
          ▾
        </span>
      </Button>
      <Popover className={popoverLook}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={optionLook}>
              {option.name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
