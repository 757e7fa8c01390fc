import type { Keys } from "./keys";

/** Something that somebody at the desk can do from anywhere on a page, by its name or its keys. */
export type Command = {
  id: string;
  /** What it does, as its button says. */
  name: string;
  /** Under which heading the palette and the sheet of shortcuts list it. */
  group: "Article" | "Go to" | "Text" | "List" | "Desk";
  keys?: Keys;
  /** Other words by which it is looked for. */
  words?: string;
  /** Whether its keys work while somebody writes: those without ⌘, Ctrl or Alt never do. */
  run: () => void;
};

const registered = new Set<Command[]>();
const listeners = new Set<() => void>();
let all: Command[] = [];

/** Makes commands known for as long as what offers them is on the page. */
export function registerCommands(commands: Command[]): () => void {
  registered.add(commands);
  change();
  return () => {
    registered.delete(commands);
    change();
  };
}

function change() {
  // The last to come, which is the innermost, comes first.
  all = [...registered].reverse().flat();
  for (const listener of listeners) listener();
}

export function subscribeToCommands(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Every command of the page, the same list until it changes. */
export function listCommands(): Command[] {
  return all;
}
