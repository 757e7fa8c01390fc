import { describe, expect, test } from "vitest";
import { ariaKeys, isPressed, keysFace } from "@/components/editor/commands/keys";

const press = (key: string, held: string[] = [], code = "") => ({
  ...{ key, code },
  metaKey: held.includes("Meta"),
  ctrlKey: held.includes("Control"),
  altKey: held.includes("Alt"),
  shiftKey: held.includes("Shift"),
});

describe("Mod", () => {
  test("is ⌘ on a Mac and Ctrl elsewhere, and never the other", () => {
    expect(isPressed("Mod+K", press("k", ["Meta"]), true)).toBe(true);
    expect(isPressed("Mod+K", press("k", ["Control"]), true)).toBe(false);
    expect(isPressed("Mod+K", press("k", ["Control"]), false)).toBe(true);
  });

  test("with another key held it is another command", () => {
    expect(isPressed("Mod+K", press("K", ["Control", "Shift"]), false)).toBe(false);
    expect(isPressed("Mod+Shift+F", press("F", ["Control", "Shift"]), false)).toBe(true);
  });
});

test("a digit is told by its key, whatever the layout writes with it", () => {
  expect(isPressed("Part+5", press("%", ["Alt", "Shift"], "Digit5"), false)).toBe(true);
  expect(isPressed("Part+5", press("5", ["Control", "Shift"], "Digit5"), true)).toBe(true);
  expect(isPressed("Part+5", press("^", ["Alt", "Shift"], "Digit6"), false)).toBe(false);
});

test("a sign that needs Shift on some keyboards is the same sign with and without it", () => {
  expect(isPressed("?", press("?", ["Shift"]), false)).toBe(true);
  expect(isPressed("?", press("?"), false)).toBe(true);
  expect(isPressed("j", press("J", ["Shift"]), false)).toBe(false);
});

test("keys are written as the machine writes them", () => {
  expect(keysFace("Mod+Shift+F", true)).toBe("⌘⇧F");
  expect(keysFace("Mod+Shift+F", false)).toBe("Ctrl+Shift+F");
  expect(keysFace("Part+1", false)).toBe("Alt+Shift+1");
  expect(ariaKeys("Part+1", true)).toBe("Control+Shift+1");
});
