import { expect, test } from "vitest";
import {
  type Answer,
  type Event,
  isSafe,
  type Saving,
  sendAt,
  startSaving,
  step,
} from "@/components/editor/saving/saving";
import { content } from "./an-article";

type Article = { version: number };

const start = () =>
  startSaving<Article>({ base: 3, saved: content(), savedAt: new Date("2026-11-23T21:30:00Z") });

function after(...events: Event<Article>[]): Saving<Article> {
  return events.reduce((state, event) => step(state, event), start());
}

const edited = (title: string, at: number): Event<Article> => ({
  kind: "edited",
  content: content({ title }),
  at,
});
const sent = (saveId: string, at: number): Event<Article> => ({ kind: "send", saveId, at });
const answered = (answer: Answer<Article>, at = 0): Event<Article> => ({
  kind: "answered",
  answer,
  at,
});
const saved = (version: number): Answer<Article> => ({
  kind: "saved",
  version,
  savedAt: new Date(0),
});

test("nothing is sent while nothing was typed", () => {
  expect(sendAt(start())).toBeUndefined();
  expect(isSafe(start())).toBe(true);
});

test("a save is due one second after typing stops", () => {
  expect(sendAt(after(edited("A", 100)))).toBe(1_100);
  expect(sendAt(after(edited("A", 100), edited("B", 500)))).toBe(1_500);
});

test("typing that never stops is sent in time to be saved within two seconds", () => {
  const typing = Array.from({ length: 20 }, (_, index) => edited(`A${index}`, index * 500));
  expect(sendAt(after(...typing))).toBe(1_500);
});

test("a save names the version it started from, and one is under way at a time", () => {
  const state = after(edited("A", 0), sent("one", 1_000), edited("B", 1_100));
  expect(state.attempt).toMatchObject({ saveId: "one", base: 3, content: { title: "A" } });
  expect(sendAt(state)).toBeUndefined();
});

test("words typed during a save are sent after it, on top of its version", () => {
  const state = after(
    edited("A", 0),
    sent("one", 1_000),
    edited("B", 1_100),
    answered(saved(4)),
    sent("two", 2_100),
  );
  expect(state.attempt).toMatchObject({ saveId: "two", base: 4, content: { title: "B" } });
});

test("an attempt without an answer is repeated as it was, before anything newer", () => {
  const failed = after(
    edited("A", 0),
    sent("one", 1_000),
    edited("B", 1_100),
    answered({ kind: "no answer" }, 2_000),
  );
  expect(failed.trouble).toEqual({ kind: "unreachable" });
  expect(sendAt(failed)).toBe(3_000);
  const again = step(failed, sent("another", 3_000));
  expect(again.attempt).toMatchObject({ saveId: "one", base: 3, content: { title: "A" } });
  const stored = step(again, answered(saved(4), 3_100));
  expect(stored.trouble).toBeUndefined();
  expect(isSafe(stored)).toBe(false);
  expect(sendAt(stored)).toBe(2_100);
});

test("the waits between attempts grow to half a minute, and end when the network is back", () => {
  let state = after(edited("A", 0), sent("one", 0));
  const waits: number[] = [];
  for (let failure = 0; failure < 8; failure++) {
    state = step(state, answered({ kind: "no answer" }, 0));
    waits.push(sendAt(state) ?? -1);
    if (failure < 7) state = step(state, sent("x", 0));
  }
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]);
  expect(sendAt(step(state, { kind: "hurry", at: 77 }))).toBe(77);
});

test("somebody signed out keeps typing and is saved once signed in", () => {
  const state = after(edited("A", 0), sent("one", 1_000), answered({ kind: "signed out" }, 1_100));
  expect(state.trouble).toEqual({ kind: "signed out" });
  expect(isSafe(state)).toBe(false);
  expect(sendAt(state)).toBe(2_100);
});

test("a refusal keeps the words and waits for a change", () => {
  const fault = { path: "slug", message: "Use letters." };
  const state = after(
    edited("A", 0),
    sent("one", 1_000),
    answered({ kind: "refused", errors: [fault] }),
  );
  expect(state).toMatchObject({
    content: { title: "A" },
    trouble: { kind: "refused", faults: [fault] },
  });
  expect(sendAt(state)).toBeUndefined();
  const mended = step(state, edited("B", 5_000));
  expect(mended.trouble).toBeUndefined();
  expect(sendAt(mended)).toBe(6_000);
});

test("after a conflict nothing is sent until somebody chose", () => {
  const conflict = after(
    edited("A", 0),
    sent("one", 1_000),
    answered({ kind: "conflict", current: { version: 5 } }),
    edited("B", 2_000),
    { kind: "hurry", at: 3_000 },
  );
  expect(sendAt(conflict)).toBeUndefined();
  expect(conflict.content.title).toBe("B");
  const theirs = content({ dek: "Theirs" });
  const chosen = step(conflict, {
    kind: "moved on",
    base: 5,
    saved: theirs,
    savedAt: new Date(0),
    content: { ...theirs, title: "B" },
    at: 4_000,
  });
  expect(step(chosen, sent("two", 5_000)).attempt).toMatchObject({
    base: 5,
    content: { title: "B", dek: "Theirs" },
  });
});

test("typing something and taking it back sends nothing", () => {
  const state = after(edited("B", 0), edited("A title", 100), sent("one", 1_100));
  expect(state.underway).toBe(false);
  expect(sendAt(state)).toBeUndefined();
});
