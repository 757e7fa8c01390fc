"use client";

import { useState } from "react";
import { Input } from "react-aria-components/Input";
import { TextField } from "react-aria-components/TextField";
import { Fault } from "@/components/editor/fields/fault";
import { RemovedNote, useRemoved } from "@/components/editor/fields/removed.client";
import { Button } from "@/components/ui/button.client";
import { SortableList } from "@/components/ui/sortable-list.client";
import { inputLook } from "@/components/ui/text-field.client";
import { addressFrom } from "@/lib/content/address-from";
import type { LinkRow } from "./draft";

type Props = {
  name: string;
  title: string;
  /** The words of the button that adds one. */
  add: string;
  most: number;
  example: string;
  rows: LinkRow[];
  onChange: (rows: LinkRow[]) => void;
  fault: string | undefined;
};

/** Named addresses in an order. */
export function LinkList({ name, title, add, most, example, rows, onChange, fault }: Props) {
  const { removed, note, undone } = useRemoved<LinkRow>();
  const [added, setAdded] = useState<string>();
  const set = (id: string, part: Partial<LinkRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <fieldset data-fault={fault && ""} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-label text-faint">{title}</legend>
      <SortableList
        label={title}
        items={rows}
        nameOf={(row, index) => row.label || `link ${index + 1}`}
        onReorder={onChange}
        itemClassName="desk-row"
      >
        {(row, index) => (
          <>
            <TextField
              aria-label={`${title} ${index + 1}: name`}
              name={`${name}.label`}
              value={row.label}
              onChange={(label) => set(row.id, { label })}
              autoFocus={row.id === added}
              className="w-28 sm:w-40"
            >
              <Input dir="auto" className={inputLook} placeholder={example} />
            </TextField>
            <TextField
              aria-label={`${title} ${index + 1}: address`}
              name={`${name}.url`}
              value={row.url}
              onChange={(url) => set(row.id, { url })}
              onBlur={() => set(row.id, { url: addressFrom(row.url) ?? row.url })}
              className="min-w-0 grow"
            >
              <Input className={inputLook} placeholder="https:// or /a-page" inputMode="url" />
            </TextField>
            <Button
              look="quiet"
              size="small"
              className="desk-remove"
              aria-label={`Remove ${row.label || `link ${index + 1}`}`}
              onPress={() => {
                note(row.label || "the link", row, index);
                onChange(rows.filter(({ id }) => id !== row.id));
              }}
            >
              ✕
            </Button>
          </>
        )}
      </SortableList>
      <Button
        size="small"
        className="self-start"
        isDisabled={rows.length >= most}
        onPress={() => {
          const row = { id: crypto.randomUUID(), label: "", url: "" };
          setAdded(row.id);
          onChange([...rows, row]);
        }}
      >
        {add}
      </Button>
      <RemovedNote
        removed={removed}
        onUndo={(row, index) => {
          onChange(rows.toSpliced(index, 0, row));
          undone();
        }}
      />
      <Fault message={fault} />
    </fieldset>
  );
}
