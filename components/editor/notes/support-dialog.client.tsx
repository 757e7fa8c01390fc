"use client";

import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { useField } from "@/components/editor/article/desk-context.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Takeaway } from "@/lib/content/content";
import { likelySupport } from "@/lib/content/likely-support";
import { supportedBy } from "@/lib/content/support";
import { passages, passageText } from "./passage";

type Props = {
  takeaway: Takeaway;
  /** Its number, from 1. */
  number: number;
  onChosen: (takeaway: Takeaway) => void;
  onClose: () => void;
};

/** The report beside one takeaway: its passages are chosen by clicking them, or with the arrows and the space bar. */
export function SupportDialog({ takeaway, number, onChosen, onClose }: Props) {
  const [body] = useField("body");
  const [chosen, setChosen] = useState(() => new Set(takeaway.blocks));
  const said = passages(body);
  const [likely] = useState(() => likelySupport(takeaway.text, body));
  return (
    <Dialog
      title={`What supports takeaway ${number}?`}
      isOpen
      wide
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" onPress={() => onChosen(supportedBy(takeaway, [...chosen], body))}>
            {chosen.size === 0 ? "Support by nothing" : "Set support"}
          </Button>
        </>
      }
    >
      <p dir="auto" className="font-serif text-takeaway text-pretty">
        {takeaway.text || "A takeaway that is not written yet."}
      </p>
      <p className="text-label text-faint">
        Choose the passages of the report that say it. Readers get from the one to the other.
      </p>
      <ListBox
        aria-label="Passages of the report"
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          setChosen(
            new Set(keys === "all" ? said.map(({ attrs }) => attrs.id) : [...keys].map(String)),
          )
        }
        renderEmptyState={() => (
          <p className="py-2 text-faint">The report says nothing yet: write it first.</p>
        )}
        className="border-t border-rule outline-none"
      >
        {said.map((block) => (
          <ListBoxItem
            key={block.attrs.id}
            id={block.attrs.id}
            textValue={passageText(block)}
            className="group grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] border-b border-rule py-2 outline-none data-focused:bg-tint data-hovered:bg-tint"
          >
            <span aria-hidden className="text-center text-accent">
              <span className="group-data-selected:hidden">☐</span>
              <span className="hidden group-data-selected:inline">☑</span>
            </span>
            <span dir="auto" className="font-serif text-base text-pretty break-words">
              {passageText(block)}
              {likely.includes(block.attrs.id) && (
                <span className="ms-2 border border-rule px-1 font-sans text-fine whitespace-nowrap text-faint">
                  Shares its words
                </span>
              )}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </Dialog>
  );
}
