import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { type LookKind, looks } from "@/lib/reading/look";
import { lookScript } from "@/lib/reading/look-script";

/** Runs the script in as much of a page as it touches; `again` is what an event makes of it. */
function page(stored: Record<string, string> | undefined, dataset: Record<string, string> = {}) {
  const listeners = new Map<string, (event?: object) => void>();
  const head: unknown[] = [];
  const meta = { remove: () => head.splice(0) };
  const buttons = kinds.flatMap((kind) =>
    ["", ...Object.keys(looks[kind])].map((value) => new Button(kind, value)),
  );
  runInNewContext(lookScript, {
    document: {
      documentElement: { dataset },
      createElement: () => meta,
      querySelectorAll: () => buttons,
      head: { prepend: () => head.splice(0, 1, meta) },
    },
    localStorage: {
      getItem(key: string) {
        if (!stored) throw new Error("closed");
        return stored[key] ?? null;
      },
      setItem(key: string, value: string) {
        if (!stored) throw new Error("closed");
        stored[key] = value;
      },
      removeItem(key: string) {
        if (!stored) throw new Error("closed");
        delete stored[key];
      },
    },
    Element: Button,
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  });
  return {
    dataset,
    head,
    again: () => listeners.get("storage")?.(),
    press: (kind: LookKind, value: string) =>
      listeners.get("click")?.({ target: buttons.find((b) => b.is(kind, value)) }),
    pressed: () => buttons.filter((b) => b.pressed).map((b) => b.value),
  };
}

/** As much of a button as the script touches. */
class Button {
  pressed = false;
  dataset: { look: LookKind };
  constructor(
    kind: LookKind,
    public value: string,
  ) {
    this.dataset = { look: kind };
  }
  is(kind: LookKind, value: string) {
    return this.dataset.look === kind && this.value === value;
  }
  closest() {
    return this;
  }
  setAttribute(_: "aria-pressed", value: unknown) {
    this.pressed = value === true;
  }
}

const kinds: LookKind[] = ["theme", "text"];

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

test("a choice that is pressed is kept, and shown as pressed", () => {
  const stored: Record<string, string> = { text: "large" };
  const { dataset, head, press, pressed, again } = page(stored);
  again();
  expect(pressed()).toEqual(["", "large"]);
  press("theme", "dark");
  expect(stored).toEqual({ theme: "dark", text: "large" });
  expect(dataset).toEqual(stored);
  expect(head).toMatchObject([{ content: "#151210" }]);
  expect(pressed()).toEqual(["dark", "large"]);
  press("theme", "");
  press("text", "");
  expect(stored).toEqual({});
  expect(dataset).toEqual({});
  expect(pressed()).toEqual(["", ""]);
});

test("where storage is closed, a choice that is pressed holds for as long as the page does", () => {
  const { dataset, press, pressed, again } = page(undefined);
  press("theme", "light");
  again();
  expect(dataset).toEqual({ theme: "light" });
  expect(pressed()).toEqual(["light", ""]);
});

test("where storage is closed, what stands on the page is left as it is", () => {
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
