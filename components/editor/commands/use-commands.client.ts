"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Command, listCommands, registerCommands, subscribeToCommands } from "./commands";

const none: Command[] = [];

/** Offers commands in the palette, by their keys and on the sheet of shortcuts, while the caller is on the page. */
export function useCommands(commands: Command[]) {
  const newest = useRef(commands);
  newest.current = commands;
  const said = JSON.stringify(commands.map(({ run: _, ...about }) => about));

  useEffect(() => {
    const about: Omit<Command, "run">[] = JSON.parse(said);
    return registerCommands(
      about.map((one) => ({
        ...one,
        // What it does may know more than when it was made known.
        run: () => newest.current.find(({ id }) => id === one.id)?.run(),
      })),
    );
  }, [said]);
}

/** Every command of the page as it is now. */
export function useAllCommands(): Command[] {
  return useSyncExternalStore(subscribeToCommands, listCommands, () => none);
}
