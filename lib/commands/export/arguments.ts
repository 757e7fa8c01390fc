import { parseArgs } from "node:util";
import { WrongArguments } from "../wrong-arguments";

export const usage = `Writes the publication's articles to a file, one a line.

  npm run export -- FILE.jsonl [--all]
  npm run --silent export > FILE.jsonl

  --all   also drafts and what was unpublished; without it what is live

"npm run import" reads what it writes, here or in another publication, and
"npm run import -- --help" describes it. The pictures are in a folder beside the
file, FILE-pictures; on the standard output they are inside the lines. Changes
that were not published yet, people and settings are not written: to keep a
whole publication back up its database.`;

export type ExportCommand =
  | { kind: "help" }
  /** Without a file to the standard output. */
  | { kind: "export"; file: string | undefined; all: boolean };

/** Reads what follows `npm run export --`; throws WrongArguments. */
export function readArguments(args: string[]): ExportCommand {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: "help" };
  const [file, ...others] = positionals;
  const faults = others.map((word) => `"${word}" is one word too many.`);
  if (faults.length > 0) throw new WrongArguments(faults);
  return { kind: "export", file: file === "-" ? undefined : file, all: values.all ?? false };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { all: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new WrongArguments([error instanceof Error ? error.message : String(error)]);
  }
}
