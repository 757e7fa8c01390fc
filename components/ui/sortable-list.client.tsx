"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { announce } from "./announce";
import { moved, reordered } from "./moved";

type Props<Item extends { id: string }> = {
  label: string;
  items: Item[];
  /** What an item is called where it is spoken of. */
  nameOf: (item: Item, index: number) => string;
  onReorder: (items: Item[]) => void;
  children: (item: Item, index: number) => ReactNode;
  className?: string;
  itemClassName?: string;
};

/**
 * A list whose order is the editor's: drag an item by its handle, press Enter on the handle
 * and choose a place with the arrows, or press Alt with an arrow anywhere in the item.
 */
export function SortableList<Item extends { id: string }>(props: Props<Item>) {
  const { label, items, nameOf, onReorder, children, className = "", itemClassName = "" } = props;
  const list = useRef<HTMLDivElement>(null);
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    getItems: (keys) =>
      items
        .map((item, index) => ({ item, index }))
        .filter(({ item }) => keys.has(item.id))
        .map(({ item, index }) => ({ "text/plain": nameOf(item, index) })),
    onReorder: ({ keys, target }) =>
      onReorder(reordered(items, keys, { id: target.key, position: target.dropPosition })),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="outline-accent data-drop-target:outline-1" />
    ),
  });

  function moveByKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const row = (event.target as Element).closest<HTMLElement>("[data-key]");
    const from = items.findIndex(({ id }) => id === row?.dataset.key);
    const item = items[from];
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    const to = from + (event.key === "ArrowUp" ? -1 : 1);
    if (to < 0 || to >= items.length) return;
    const held = document.activeElement;
    onReorder(moved(items, from, to));
    announce(`${nameOf(item, from)}: now ${to + 1} of ${items.length}`);
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  }

  return (
    <div ref={list} onKeyDownCapture={moveByKey}>
      <GridList
        aria-label={label}
        items={items}
        dependencies={[items, children]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        selectionMode="none"
        className={className}
      >
        {(item) => {
          const index = items.indexOf(item);
          const name = nameOf(item, index);
          return (
            <GridListItem
              textValue={name}
              className={`group data-dragging:opacity-45 ${itemClassName}`}
            >
              <Button slot="drag" aria-label={`Move ${name}`} className="desk-grip">
                <span aria-hidden>⠿</span>
              </Button>
              {children(item, index)}
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}
