import type { Command } from "./commands";

/** The commands that have all of the typed words, or their beginnings, in their name first and in their other words after. */
export function findCommands(commands: Command[], typed: string): Command[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return commands;
  const ranked = commands.flatMap((command) => {
    const name = fold(command.name);
    const everything = `${name} ${fold(command.words ?? "")} ${fold(command.group)}`;
    if (!wanted.every((word) => everything.includes(word))) return [];
    const begins = name.startsWith(wanted[0] ?? "");
    const named = wanted.every((word) => name.includes(word));
    return { command, rank: begins ? 0 : named ? 1 : 2 };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ command }) => command);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase();
}
