import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. */
const sources = [
  ...["app", "components", "db", "lib", "public"],
  ...["instrumentation.ts", "next.config.ts", "postcss.config.mjs", "proxy.ts", "tsconfig.json"],
  "package-lock.json",
];

/** One hash of every file that the build reads, by name and content. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(root, { withFileTypes: true }).sort(byName)) {
    if (!sources.includes(entry.name)) continue;
    if (entry.isFile()) add(entry.name);
    else for (const path of filesIn(entry.name)) add(path);
  }
  return hash.digest("hex");

  function add(path: string) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }

  function* filesIn(folder: string): Generator<string> {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* filesIn(path);
      else yield path;
    }
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
