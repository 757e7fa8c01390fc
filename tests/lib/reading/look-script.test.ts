import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { looks } from "@/lib/reading/look";
import { lookScript } from "@/lib/reading/look-script";

/** Runs the script in as much of a page as it touches; `again` is what an event makes of it. */
function page(stored: Record<string, string> | undefined, dataset: Record<string, string> = {}) {
  const listeners: (() => void)[] = [];
  const head: unknown[] = [];
  const meta = { remove: () => head.splice(0) };
  runInNewContext(lookScript, {
    document: {
      documentElement: { dataset },
      createElement: () => meta,
      head: { prepend: () => head.splice(0, 1, meta) },
    },
    localStorage: {
      getItem(key: string) {
        if (!stored) throw new Error("closed");
        return stored[key] ?? null;
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  });
  const again = () => {
    for (const listener of listeners) listener();
  };
  return { dataset, head, again };
}

test("what was chosen stands on the page, with the paper's colour around it", () => {
  const { dataset, head } = page({ theme: "dark", text: "large" });
  expect(dataset).toEqual({ theme: "dark", text: "large" });
  expect(head).toMatchObject([{ name: "theme-color", content: "#151210" }]);
});

test("without a choice, or with one that is none, the system decides", () => {
  const none: Record<string, string>[] = [{}, { theme: "toString", text: "huge" }];
  for (const stored of none) {
    const { dataset, head } = page(stored);
    expect(dataset).toEqual({});
    expect(head).toEqual([]);
  }
});

test("a choice that is taken back elsewhere is taken back here", () => {
  const stored: Record<string, string> = { theme: "light", text: "small" };
  const { dataset, head, again } = page(stored);
  stored.theme = "dark";
  delete stored.text;
  again();
  expect(dataset).toEqual({ theme: "dark" });
  expect(head).toMatchObject([{ content: "#151210" }]);
  delete stored.theme;
  again();
  expect(dataset).toEqual({});
  expect(head).toEqual([]);
});

test("where storage is closed, a choice holds for as long as the page does", () => {
  const { dataset, head } = page(undefined, { theme: "light" });
  expect(dataset).toEqual({ theme: "light" });
  expect(head).toMatchObject([{ content: "#fcfaf5" }]);
});

test("every theme and size that can be chosen has its rule", () => {
  const tokens = readFileSync("components/ui/tokens.css", "utf8");
  for (const [kind, values] of Object.entries(looks))
    for (const value of Object.keys(values))
      expect(tokens).toContain(`html[data-${kind}="${value}"] {`);
});
