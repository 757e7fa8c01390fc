import { expect, test } from "vitest";
import { levelOf } from "@/lib/content/checks/levels";
import { stops } from "@/lib/content/checks/stops";
import { warnings } from "@/lib/content/checks/warnings";
import { Settings } from "@/lib/content/settings";
import { aContent, doc, paragraph } from "./a-content";

const content = aContent({
  title: "Exports reach TK billion",
  body: doc(paragraph("p1", "They must.")),
});
const stopped = (levels = {}) => stops(content, [], { levels }).map(({ message }) => message);
const warned = (levels = {}) => warnings(content, { levels }).map(({ message }) => message);
const tk = expect.stringContaining("TK");
const judges = expect.stringContaining("judges");

test("each check stops or warns as it came, until the settings say otherwise", () => {
  expect(stopped()).toContainEqual(tk);
  expect(warned()).toContainEqual(judges);
  expect(stopped({ unfinished: "warn", opinionWords: "stop" })).toContainEqual(judges);
  expect(warned({ unfinished: "warn", opinionWords: "stop" })).toContainEqual(tk);
});

test("a check that is off finds nothing", () => {
  const off = { unfinished: "off", opinionWords: "off" };
  expect([...stopped(off), ...warned(off)]).not.toContainEqual(tk);
  expect([...stopped(off), ...warned(off)]).not.toContainEqual(judges);
});

test("what makes an article readable at all is asked for everywhere", () => {
  expect(levelOf("title", { title: "off" })).toBe("stop");
});

test("settings know no other checks and levels", () => {
  expect(Settings.safeParse({ checks: { facts: "stop" } }).success).toBe(true);
  expect(Settings.safeParse({ checks: { facts: "maybe" } }).success).toBe(false);
  expect(Settings.safeParse({ checks: { unheard: "stop" } }).success).toBe(false);
});
