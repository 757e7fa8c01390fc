"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { matchingItems, type SlashHelp, type SlashItem, slashItems } from "./slash-items";
import { slashOf } from "./slash-plugin";

type Props = { editor: Editor; withReport: boolean; help: SlashHelp };

/** What can be put in, under the slash that was typed; the cursor stays in the text all the while. */
export function SlashMenu({ editor, withReport, help }: Props) {
  const slash = useEditorState({ editor, selector: ({ editor: { state } }) => slashOf(state) });
  const found = slash ? matchingItems(slashItems(withReport, help), slash.words) : [];
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = slash !== undefined && found.length > 0;
  const at = Math.min(chosen, found.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at the first again
  useEffect(() => setChosen(0), [slash?.words]);

  useEffect(() => {
    if (isOpen) announce(`${found.length} to put in. The arrows choose, Enter puts in.`);
  }, [isOpen, found.length]);

  // The text tells of the menu, since it keeps the focus.
  useEffect(() => {
    const { dom } = editor.view;
    if (!isOpen) return;
    dom.setAttribute("aria-controls", id);
    dom.setAttribute("aria-activedescendant", `${id}-${at}`);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, isOpen, id, at]);

  useLayoutEffect(() => {
    const box = list.current;
    if (!box || !slash) return;
    const { left, top, bottom } = editor.view.coordsAtPos(slash.from);
    const below = window.innerHeight - bottom;
    const fits = below > box.offsetHeight + 8 || below > top;
    box.style.left = `${Math.max(4, Math.min(left, window.innerWidth - box.offsetWidth - 4))}px`;
    box.style.top = `${fits ? bottom + 4 : Math.max(4, top - box.offsetHeight - 4)}px`;
    box.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });

  function put(item: SlashItem) {
    const open = slashOf(editor.state);
    if (!open) return;
    editor.chain().focus().deleteRange(open).run();
    item.run(editor);
  }

  editor.storage.slashMenu.keys = (event) => {
    if (!isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") {
      const item = found[at];
      if (item) put(item);
    } else return false;
    return true;
  };

  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Put in"
      className="fixed z-40 max-h-112 w-64 overflow-y-auto border border-faint bg-paper p-1 font-sans text-ui leading-normal"
    >
      {found.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the text points at the option instead
        <div
          key={item.name}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          onPointerMove={() => setChosen(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => put(item)}
          className="flex cursor-pointer justify-between gap-4 px-2 py-1 aria-selected:bg-tint"
        >
          <span>{item.name}</span>
          {item.typed && <kbd className="font-sans text-faint">{item.typed}</kbd>}
        </div>
      ))}
    </div>
  );
}
