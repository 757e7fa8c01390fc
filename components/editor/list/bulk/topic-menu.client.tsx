"use client";

import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
import { Button } from "@/components/ui/button.client";
import { optionLook, popoverLook } from "@/components/ui/select.client";
import { inputLook } from "@/components/ui/text-field.client";
import type { Choice } from "@/db/editorial/choices";

type Props = {
  name: string;
  topics: Choice[];
  isDisabled: boolean;
  onChoose: (id: string) => void;
};

/** One topic of many, found by typing. */
export function TopicMenu({ name, topics, isDisabled, onChoose }: Props) {
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <MenuTrigger>
      <Button isDisabled={isDisabled || topics.length === 0}>{name}</Button>
      <Popover className={`${popoverLook} w-64`} placement="top start">
        <Autocomplete filter={contains}>
          <SearchField aria-label="Find a topic" autoFocus>
            <Input className={inputLook} placeholder="Find a topic" />
          </SearchField>
          <Menu
            items={topics}
            className="max-h-72 overflow-y-auto outline-none"
            onAction={(key) => onChoose(String(key))}
            renderEmptyState={() => <p className="px-2 py-1 text-faint">No such topic.</p>}
          >
            {(topic) => (
              <MenuItem id={topic.id} textValue={topic.name} className={optionLook}>
                {topic.name}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Popover>
    </MenuTrigger>
  );
}
