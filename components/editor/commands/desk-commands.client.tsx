"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { DeskPage } from "@/components/editor/desk-pages";
import { Button } from "@/components/ui/button.client";
import { listCommands } from "./commands";
import type { FindArticles } from "./found-article";
import { isPressed, keysFace } from "./keys";
import { useCommands } from "./use-commands.client";
import { useEarlyKeys } from "./use-early-keys.client";

const loadPalette = () => import("./command-palette.client").then((it) => it.CommandPalette);
const Palette = dynamic(loadPalette);
const Sheet = dynamic(() => import("./shortcut-sheet.client").then((it) => it.ShortcutSheet));

type Props = {
  /** Where the person may go. */
  pages: DeskPage[];
  createAction: () => Promise<void>;
  findArticles: FindArticles;
};

/** The desk by keyboard: every command's keys, the palette that finds them by name, and the sheet that lists them. */
export function DeskCommands({ pages, createAction, findArticles }: Props) {
  const [open, setOpen] = useState<"palette" | "sheet">();
  const early = useEarlyKeys();

  function find() {
    early.hold();
    setOpen("palette");
  }

  function close() {
    early.take();
    setOpen(undefined);
  }

  // It is there when it is asked for, and does not hold up the page before that.
  useEffect(() => {
    // Where it cannot come, offline or on the way to another page, it is asked for again when it is wanted.
    const soon = setTimeout(() => loadPalette().catch(() => undefined), 2_000);
    return () => clearTimeout(soon);
  }, []);

  useCommands([
    {
      id: "palette",
      name: "Find a command, a field or an article",
      group: "Desk",
      keys: "Mod+K",
      run: find,
    },
    {
      id: "sheet",
      name: "Keyboard shortcuts",
      group: "Desk",
      keys: "?",
      words: "help keys",
      run: () => setOpen("sheet"),
    },
    { id: "new", name: "New article", group: "Desk", run: () => void createAction() },
    ...pages.map(({ name, href }) => ({
      id: `page ${href}`,
      name,
      group: "Desk" as const,
      words: "open page",
      run: () => location.assign(href),
    })),
  ]);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isBehindDialog(event.target)) return;
      const command = listCommands().find(({ keys }) => keys && isPressed(keys, event));
      if (!command || (isPlain(command.keys) && isWriting(event.target))) return;
      event.preventDefault();
      command.run();
    }
    // Where React listens too: what a list or a field keeps to itself comes no further than there.
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label="Find a command, a field or an article"
        aria-keyshortcuts="Meta+K Control+K"
        onPress={find}
      >
        Find <Keys />
      </Button>
      {open === "palette" && (
        <Palette findArticles={findArticles} takeEarly={early.take} onClose={close} />
      )}
      {open === "sheet" && <Sheet onClose={close} />}
    </>
  );
}

/** Which keys they are is known in the browser alone. */
function Keys() {
  const [face, setFace] = useState("");
  useEffect(() => setFace(keysFace("Mod+K")), []);
  return <kbd className="min-w-[5ch] text-start font-sans text-faint max-sm:hidden">{face}</kbd>;
}

/** Whether keys belong to a dialog, which has commands of its own. */
function isBehindDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=alertdialog]") !== null;
}

function isPlain(keys = ""): boolean {
  return !/Mod|Part|Alt|Control/.test(keys);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable=true], [role=textbox]") !== null
  );
}
