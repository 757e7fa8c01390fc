"use client";

import type { ReactNode } from "react";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { optionLook, popoverLook } from "./select.client";
import { inputLook } from "./text-field.client";

export type Option = { id: string; name: string; face?: ReactNode };

type Props = {
  label: string;
  placeholder: string;
  /** Already searched by what was typed. */
  options: Option[];
  typed: string;
  onType: (typed: string) => void;
  onChoose: (id: string) => void;
  empty: string;
  isDisabled?: boolean;
};

/** Search as you type; the arrows and Enter choose, and the field is ready for the next. */
export function SearchBox(props: Props) {
  const { label, placeholder, options, typed, onType, onChoose, empty, isDisabled } = props;
  return (
    <AriaComboBox
      aria-label={label}
      items={options}
      inputValue={typed}
      onInputChange={onType}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onChoose(String(key));
        onType("");
      }}
      menuTrigger="focus"
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      isDisabled={isDisabled}
    >
      <Label className="sr-only">{label}</Label>
      <Input className={inputLook} placeholder={placeholder} />
      <Popover className={`${popoverLook} max-h-72 w-(--trigger-width)`}>
        <ListBox
          className="outline-none"
          renderEmptyState={() => <p className="px-2 py-1 text-faint">{empty}</p>}
        >
          {({ id, name, face }: Option) => (
            <ListBoxItem id={id} textValue={name} className={optionLook}>
              {face ?? name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
