import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Database } from "@/db/client";
import { exportArticles } from "@/lib/export/export-articles";
import type { NamePicture } from "@/lib/export/line-of";
import {
  type Fault,
  type ImportFileOptions,
  importFile,
  type Tally,
} from "@/lib/import/import-file";

const options: ImportFileOptions = {
  ...{ timeZone: "Asia/Shanghai", topic: null, author: null },
  ...{ drafts: false, complete: false, replace: false },
  findPicture: async () => ({ refused: "No pictures here." }),
};

export type Imported = { tally: Tally; faults: Fault[] };

/** Writes lines into a file of its own: texts as they are, anything else as JSON. */
export async function fileOf(lines: unknown[]): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "import-")), "articles.jsonl");
  const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  await writeFile(file, texts.join("\n"));
  return file;
}

/** Imports lines, or a file. */
export async function importLines(
  db: Database,
  lines: unknown[] | string,
  changes: Partial<ImportFileOptions> = {},
): Promise<Imported> {
  const file = typeof lines === "string" ? lines : await fileOf(lines);
  const faults: Fault[] = [];
  const watch = { fault: (fault: Fault) => faults.push(fault), progress() {} };
  return { tally: await importFile(db, file, { ...options, ...changes }, watch), faults };
}

/** All the lines of an export, as JSON. */
export async function exportLines(
  db: Database,
  namePicture: NamePicture = async () => undefined,
): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  for await (const { line } of exportArticles(db, true, namePicture)) lines.push(JSON.parse(line));
  return lines;
}
