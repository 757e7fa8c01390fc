import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepArrangement } from "@/components/editor/arrangement/arrangement-keeper";
import type { ArrangingAnswer } from "@/components/editor/arrangement/arranging-actions";
import type { Arranging } from "@/db/editorial/arranging";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that keeps the promises of `changeArrangement` and `publishArrangement`. */
function server() {
  let working: string[] = [];
  let live: string[] = [];
  let version = 0;
  let fails = 0;
  let isSignedOut = false;
  const now = (): Arranging<string[]> => ({
    arrangement: {
      ...{ working, live, version, changedAt: null, changedBy: null },
      ...{ publishedAt: null, publishedBy: null, since: {} },
    },
    stands: working,
    articles: [],
  });
  const answer = (kind: "changed" | "published" | "conflict"): ArrangingAnswer<string[]> => ({
    kind,
    now: now(),
  });
  return {
    now,
    live: () => live,
    working: () => working,
    failNext: (times: number) => {
      fails = times;
    },
    signOut(out = true) {
      isSignedOut = out;
    },
    other(value: string[]) {
      working = value;
      version++;
    },
    actions: {
      async change(base: number, value: string[]) {
        await new Promise((wait) => setTimeout(wait, 10));
        if (fails-- > 0) throw new TypeError("Failed to fetch");
        if (isSignedOut) return { kind: "signed out" as const };
        if (`${value}` === `${working}`) return answer("changed");
        if (base !== version) return answer("conflict");
        working = value;
        version++;
        return answer("changed");
      },
      async publish(base: number) {
        if (isSignedOut) return { kind: "signed out" as const };
        if (base !== version) return answer("conflict");
        live = working;
        return answer("published");
      },
      async look() {
        return answer("changed");
      },
    },
  };
}

function opened() {
  const there = server();
  const keeper = keepArrangement(there.actions, there.now(), 1_000);
  return { there, keeper };
}

const soon = () => vi.advanceTimersByTimeAsync(100);

test("every change is kept on the server, the last one in the end", async () => {
  const { there, keeper } = opened();
  keeper.change(["a"]);
  keeper.change(["b", "a"]);
  expect(keeper.isSafe()).toBe(false);
  await soon();
  expect(there.working()).toEqual(["b", "a"]);
  expect(keeper.isSafe()).toBe(true);
  expect(there.live()).toEqual([]);
});

test("a change that did not arrive is tried again by itself", async () => {
  const { there, keeper } = opened();
  there.failNext(2);
  keeper.change(["a"]);
  await soon();
  expect(keeper.state().trouble).toEqual({ kind: "unreachable" });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(there.working()).toEqual(["a"]);
  expect(keeper.state().trouble).toBeUndefined();
});

test("steps lead back and forth, on the server too", async () => {
  const { there, keeper } = opened();
  keeper.change(["a"]);
  await soon();
  keeper.change([]);
  await soon();
  keeper.undo();
  await soon();
  expect([keeper.state().value, there.working()]).toEqual([["a"], ["a"]]);
  keeper.redo();
  await soon();
  expect([keeper.state().value, there.working()]).toEqual([[], []]);
});

test("publishing waits for the last change, and shows readers exactly what is on the screen", async () => {
  const { there, keeper } = opened();
  keeper.change(["a"]);
  await soon();
  keeper.change(["b"]);
  keeper.change(["c"]);
  const published = keeper.publish();
  await soon();
  await expect(published).resolves.toBe(true);
  expect(there.live()).toEqual(["c"]);
});

test("what somebody else arranged meanwhile is shown beside one's own, and neither is lost", async () => {
  const { there, keeper } = opened();
  keeper.change(["mine"]);
  await soon();
  there.other(["theirs"]);
  keeper.change(["mine", "too"]);
  await soon();
  expect(keeper.state().trouble).toMatchObject({
    kind: "conflict",
    theirs: { arrangement: { working: ["theirs"] } },
  });
  expect(there.working()).toEqual(["theirs"]);
  keeper.takeTheirs();
  expect(keeper.state().value).toEqual(["theirs"]);
  keeper.undo();
  await soon();
  expect(there.working()).toEqual(["mine", "too"]);
});

test("going on with one's own puts theirs one step back", async () => {
  const { there, keeper } = opened();
  there.other(["theirs"]);
  keeper.change(["mine"]);
  await soon();
  keeper.keepMine();
  await soon();
  expect(there.working()).toEqual(["mine"]);
  keeper.undo();
  await soon();
  expect(there.working()).toEqual(["theirs"]);
});

test("nothing is published over what somebody else arranged meanwhile", async () => {
  const { there, keeper } = opened();
  keeper.change(["mine"]);
  await soon();
  there.other(["theirs"]);
  await expect(keeper.publish()).resolves.toBe(false);
  expect(there.live()).toEqual([]);
  expect(keeper.state().trouble?.kind).toBe("conflict");
});

test("who comes back sees what others did", async () => {
  const { there, keeper } = opened();
  there.other(["theirs"]);
  await keeper.look();
  expect(keeper.state().value).toEqual(["theirs"]);
  keeper.change(["mine"]);
  await soon();
  expect(there.working()).toEqual(["mine"]);
});

test("somebody signed out keeps what they arranged, and it is saved and published once signed in", async () => {
  const { there, keeper } = opened();
  there.signOut();
  keeper.change(["mine"]);
  await soon();
  expect(keeper.state().trouble).toEqual({ kind: "signed out" });
  expect(keeper.state().value).toEqual(["mine"]);
  there.signOut(false);
  void keeper.hurry();
  await soon();
  expect(there.working()).toEqual(["mine"]);

  there.signOut();
  await expect(keeper.publish()).resolves.toBe(false);
  expect(keeper.state().trouble).toEqual({ kind: "signed out" });
  there.signOut(false);
  await expect(keeper.publish()).resolves.toBe(true);
  expect(there.live()).toEqual(["mine"]);
  expect(keeper.state().trouble).toBeUndefined();
});
