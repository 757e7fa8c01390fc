import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepArticle } from "@/components/editor/saving/keeper";
import { compareKept, type KeptWords } from "@/components/editor/saving/kept-words";
import type { Answer, Attempt } from "@/components/editor/saving/saving";
import type { Content } from "@/lib/content/content";
import { randomFrom } from "../../../random";
import { content } from "./an-article";

type Article = { version: number; content: Content };

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that keeps the promises of `saveWorking`, behind a line that fails as `random` says. */
function server(random: () => number) {
  let stored: Article = { version: 1, content: content() };
  let lastSaveId = "";
  const acknowledged: string[] = [];
  return {
    get stored() {
      return stored;
    },
    acknowledged,
    other(title: string) {
      stored = { version: stored.version + 1, content: { ...stored.content, title } };
      lastSaveId = "other";
    },
    async send(attempt: Attempt): Promise<Answer<Article>> {
      await pause(random() * 3_000);
      if (random() < 0.2) throw new TypeError("Failed to fetch");
      if (random() < 0.1) return { kind: "signed out" };
      const answer = save(attempt);
      await pause(random() * 2_000);
      if (random() < 0.25) throw new TypeError("The answer was lost");
      if (answer.kind === "saved") acknowledged.push(attempt.content.dek);
      return answer;
    },
  };

  function save({ saveId, base, content: sent }: Attempt): Answer<Article> {
    if (saveId === lastSaveId)
      return { kind: "saved", version: stored.version, savedAt: new Date() };
    if (base !== stored.version) return { kind: "conflict", current: stored };
    stored = { version: stored.version + 1, content: sent };
    lastSaveId = saveId;
    return { kind: "saved", version: stored.version, savedAt: new Date() };
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  "no typed word is lost, whatever fails and whoever else saves (%i)",
  async (seed) => {
    const random = randomFrom(seed);
    const line = server(random);
    const browser: { words: KeptWords | undefined } = { words: undefined };
    const keeper = keepArticle<Article>(
      {
        send: line.send,
        keep(words) {
          browser.words = words;
          return true;
        },
      },
      { base: 1, saved: line.stored.content, savedAt: new Date() },
    );
    let typed = "";
    for (let turn = 0; turn < 60; turn++) {
      typed += ` word${turn}`;
      keeper.edit({ dek: typed });
      if (random() < 0.1) keeper.hurry();
      if (random() < 0.05) line.other(`Theirs ${turn}`);
      await vi.advanceTimersByTimeAsync(random() < 0.2 ? random() * 20_000 : random() * 1_500);
      const { trouble } = keeper.state();
      if (trouble?.kind === "conflict" && random() < 0.5) {
        const { version, content: theirs } = trouble.current;
        keeper.moveOn({
          base: version,
          saved: theirs,
          savedAt: new Date(),
          content: { ...theirs, dek: keeper.state().content.dek },
        });
      }
      // At any moment a crash leaves every word on the server, in the browser, or within its 200 ms.
      await vi.advanceTimersByTimeAsync(200);
      const restored = browser.words
        ? (compareKept(browser.words, line.stored.content)?.mine ?? line.stored.content)
        : line.stored.content;
      expect(restored.dek).toBe(typed);
    }
    for (let rest = 0; rest < 40; rest++) {
      await vi.advanceTimersByTimeAsync(40_000);
      const { trouble } = keeper.state();
      if (trouble?.kind === "conflict") {
        const { version, content: theirs } = trouble.current;
        keeper.moveOn({
          base: version,
          saved: theirs,
          savedAt: new Date(),
          content: { ...theirs, dek: typed },
        });
      }
    }
    expect(keeper.isSafe()).toBe(true);
    expect(line.stored.content.dek).toBe(typed);
    expect(browser.words).toBeUndefined();
    // What was acknowledged was never taken back: each text holds the one before.
    for (const text of line.acknowledged) expect(typed.startsWith(text)).toBe(true);
    keeper.stop();
  },
);

test("flush saves at once and says that everything is safe", async () => {
  const line = server(() => 0.5);
  const keeper = keepArticle<Article>(
    { send: line.send, keep: () => true },
    { base: 1, saved: line.stored.content, savedAt: new Date() },
  );
  keeper.edit({ dek: "Typed just now" });
  const flushed = keeper.flush();
  await vi.advanceTimersByTimeAsync(2_600);
  expect(await flushed).toBe(true);
  expect(line.stored.content.dek).toBe("Typed just now");
  keeper.stop();
});

test("flush says when the server could not be reached", async () => {
  const keeper = keepArticle<Article>(
    { send: () => Promise.reject(new TypeError("Failed to fetch")), keep: () => true },
    { base: 1, saved: content(), savedAt: new Date() },
  );
  keeper.edit({ dek: "Typed offline" });
  const flushed = keeper.flush();
  await vi.advanceTimersByTimeAsync(10);
  expect(await flushed).toBe(false);
  expect(keeper.state().content.dek).toBe("Typed offline");
  keeper.stop();
});

test("somebody whose browser cannot keep words is told", async () => {
  const keeper = keepArticle<Article>(
    { send: () => Promise.reject(new TypeError("Failed to fetch")), keep: () => false },
    { base: 1, saved: content(), savedAt: new Date() },
  );
  const told = vi.fn();
  keeper.subscribe(told);
  keeper.edit({ dek: "Typed" });
  await vi.advanceTimersByTimeAsync(250);
  expect(keeper.isKept()).toBe(false);
  expect(told).toHaveBeenCalledTimes(2);
  keeper.stop();
});

test("a page that is left sends what is unsaved in the way that outlives it, unless it has to ask", async () => {
  const [sent, lastSent]: [Attempt[], Attempt[]] = [[], []];
  let fits = true;
  let kept = true;
  const saved: Answer<Article> = { kind: "saved", version: 2, savedAt: new Date() };
  const open = () =>
    keepArticle<Article>(
      {
        send: async (attempt) => {
          sent.push(attempt);
          return { kind: "no answer" };
        },
        last: {
          send: async (attempt) => {
            lastSent.push(attempt);
            return saved;
          },
          fits: () => fits,
        },
        keep: () => kept,
      },
      { base: 1, saved: content(), savedAt: new Date() },
    );
  const keeper = open();
  expect(keeper.mayLeave()).toBe(true);
  keeper.leave();
  expect(lastSent).toEqual([]);

  keeper.edit({ title: "Typed last" });
  expect(keeper.mayLeave()).toBe(true);
  keeper.leave();
  expect(lastSent).toMatchObject([{ base: 1, content: { title: "Typed last" } }]);
  await vi.advanceTimersByTimeAsync(0);
  // The page is still there after all, and goes on from what was saved.
  expect(keeper.isSafe()).toBe(true);
  expect(keeper.state().base).toBe(2);

  fits = false;
  keeper.edit({ title: "Too much to be sent so" });
  expect(keeper.mayLeave()).toBe(false);
  fits = true;
  kept = false;
  expect(keeper.mayLeave()).toBe(false);
  kept = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.length).toBeGreaterThan(0);
  // The server cannot be reached: somebody has to know.
  expect(keeper.mayLeave()).toBe(false);
  keeper.stop();

  const behind = open();
  behind.edit({ title: "Mine" });
  behind.meetConflict({ version: 2, content: content({ title: "Theirs" }) });
  expect(behind.mayLeave()).toBe(false);
  behind.leave();
  expect(lastSent).toHaveLength(1);
  behind.stop();
});
