"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useCommands } from "@/components/editor/commands/use-commands.client";

const FindBar = dynamic(() => import("./find-bar.client").then((it) => it.FindBar));

/** Offers to find and replace; the bar comes when it is asked for. */
export function FindAndReplace() {
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: "find",
      name: "Find and replace",
      group: "Text",
      keys: "Mod+Shift+H",
      words: "search substitute",
      run: () => setOpen(true),
    },
  ]);
  return isOpen && <FindBar onClose={() => setOpen(false)} />;
}
