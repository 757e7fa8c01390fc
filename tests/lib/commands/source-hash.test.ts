import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sourceHash } from "@/lib/commands/source-hash";

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "app/editor"), { recursive: true });
  mkdirSync(join(root, "tests"));
  writeFileSync(join(root, "app/editor/page.tsx"), "one");
  writeFileSync(join(root, "next.config.ts"), "config");
  return root;
}

test("a build is of its sources: their names and all that is in them, and nothing else", () => {
  const root = folder();
  const before = sourceHash(root);
  writeFileSync(join(root, "tests/any.test.ts"), "a test");
  expect(sourceHash(root)).toBe(before);
  writeFileSync(join(root, "app/editor/page.tsx"), "two");
  const changed = sourceHash(root);
  expect(changed).not.toBe(before);
  renameSync(join(root, "app/editor/page.tsx"), join(root, "app/editor/layout.tsx"));
  expect(sourceHash(root)).not.toBe(changed);
});

test("two checkouts of the same sources have the same hash", () => {
  expect(sourceHash(folder())).toBe(sourceHash(folder()));
});
