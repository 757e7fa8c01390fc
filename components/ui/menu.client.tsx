"use client";

import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Button, type Look, type Size } from "./button.client";
import { optionLook, popoverLook } from "./select.client";

export type Choice = { name: string; onAction: () => void; isDisabled?: boolean };

/** Steps that are seldom wanted, behind one button. */
export function Menu({
  label,
  face,
  look = "quiet",
  size = "ordinary",
  choices,
}: {
  label: string;
  face: string;
  look?: Look;
  size?: Size;
  choices: Choice[];
}) {
  return (
    <MenuTrigger>
      <Button look={look} size={size} aria-label={label} className="px-2">
        {face}
      </Button>
      <Popover className={popoverLook} placement="bottom end">
        <AriaMenu className="outline-none">
          {choices.map(({ name, ...choice }) => (
            <MenuItem key={name} {...choice} className={optionLook}>
              {name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
