import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** The modules that a file brings with it, and how, as far as they are this project's. */
function reach(file: string, chain: string[] = [], seen = new Map<string, string[]>()) {
  if (seen.has(file)) return seen;
  seen.set(file, chain);
  const source = readFileSync(file, "utf8");
  for (const [, name = ""] of source.matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?"([^"]+)";$/gm,
  )) {
    const target = name.startsWith("@/")
      ? path.resolve(name.slice(2))
      : path.resolve(path.dirname(file), name);
    if (name.startsWith("next/") || name === "next") seen.set(name, [...chain, file]);
    else if (!/^[.@]\/?/.test(name)) continue;
    else {
      const found = [".ts", ".tsx", ""].map((end) => target + end).find(existsSync);
      if (found?.match(/\.tsx?$/)) reach(found, [...chain, file], seen);
    }
  }
  return seen;
}

test.each([
  "db/seed/seed-if-empty.ts",
  "lib/commands/start.ts",
  "lib/commands/people.ts",
  "lib/commands/import.ts",
])("%s, which runs before a server or without one, brings nothing of Next", (file) => {
  const modules = reach(path.resolve(file));
  expect(modules.size).toBeGreaterThan(1);
  const next = [...modules].filter(([name]) => name === "next" || name.startsWith("next/"));
  expect(next.map(([name, by]) => [name, ...by.map((one) => path.relative(".", one))])).toEqual([]);
});
