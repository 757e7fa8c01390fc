"use client";

import { type ReactNode, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { TextField } from "react-aria-components/TextField";
import { optionLook } from "./select.client";
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

/** Search as you type: the arrows and Enter choose, Escape closes, and the field is ready for the next. */
export function SearchBox(props: Props) {
  const { label, placeholder, options, typed, onType, onChoose, empty, isDisabled } = props;
  const [isOpen, setOpen] = useState(false);

  function choose(id: string) {
    setOpen(false);
    onType("");
    onChoose(id);
  }

  return (
    <div className="relative">
      <Autocomplete
        inputValue={typed}
        onInputChange={(next) => {
          onType(next);
          setOpen(true);
        }}
      >
        <TextField
          aria-label={label}
          isDisabled={isDisabled}
          onFocus={() => setOpen(true)}
          onBlur={({ target }) => {
            // While an option is pointed at, the field is told of a blur that did not happen.
            if (document.activeElement !== target) setOpen(false);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape" && isOpen) setOpen(false);
            else event.continuePropagation();
            if (event.key === "ArrowDown") setOpen(true);
          }}
        >
          <Input className={inputLook} placeholder={placeholder} />
        </TextField>
        {isOpen && (
          <ListBox
            aria-label={label}
            items={options}
            onAction={(key) => choose(String(key))}
            className="absolute inset-x-0 top-full z-20 max-h-72 overflow-y-auto border border-faint bg-paper p-1 outline-none"
            renderEmptyState={() => <p className="px-2 py-1 text-faint">{empty}</p>}
          >
            {({ id, name, face }) => (
              <ListBoxItem id={id} textValue={name} className={optionLook}>
                {face ?? name}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  );
}
