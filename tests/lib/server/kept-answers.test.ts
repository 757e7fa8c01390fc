import { expect, test } from "vitest";
import { type KeptAnswer, keptAnswers } from "@/lib/server/kept-answers";

function memory(most = 100_000) {
  const world = { expired: 0, now: 0 };
  const kept = keptAnswers({
    most,
    believed: 10_000,
    expirations: () => world.expired,
    now: () => world.now,
  });
  return { world, kept };
}

const answer = (size = 100, immutable = false): KeptAnswer => ({
  headers: {},
  etag: '"a"',
  lastModified: undefined,
  bodies: { gzip: Buffer.alloc(size) },
  immutable,
});

test("an answer is sent again until anything at all expires", () => {
  const { kept, world } = memory();
  kept.keep("/", answer(), 0);
  expect(kept.current("/")).toBeDefined();
  world.expired = 1;
  expect(kept.current("/")).toBeUndefined();
  expect(kept.last("/")).toBeDefined();
});

test("an answer that was under way while something expired is not sent again", () => {
  const { kept, world } = memory();
  const asked = world.expired;
  world.expired = 1;
  kept.keep("/", answer(), asked);
  expect(kept.current("/")).toBeUndefined();
});

test("an answer is believed for ten seconds, one whose address names its content for good", () => {
  const { kept, world } = memory();
  kept.keep("/", answer(), 0);
  kept.keep("/_next/static/a.js", answer(100, true), 0);
  Object.assign(world, { now: 10_000, expired: 1 });
  expect(kept.current("/")).toBeUndefined();
  expect(kept.current("/_next/static/a.js")).toBeDefined();
});

test("the answer that was not asked for the longest makes room", () => {
  const { kept } = memory(100_000);
  const paths = Array.from({ length: 12 }, (_, number) => `/articles/${number}`);
  for (const path of paths) {
    kept.keep(path, answer(9_000), 0);
    kept.current("/articles/0");
  }
  expect(paths.filter((path) => kept.current(path))).toEqual(
    paths.filter((_, number) => number === 0 || number > 3),
  );
});

test("an answer that would take the room of many is not kept", () => {
  const { kept } = memory(100_000);
  kept.keep("/", answer(), 0);
  kept.keep("/sitemap.xml", answer(13_000), 0);
  expect(kept.current("/sitemap.xml")).toBeUndefined();
  expect(kept.current("/")).toBeDefined();
});

test("the same path kept over and over takes its room once", () => {
  const { kept } = memory(20_000);
  kept.keep("/other", answer(), 0);
  for (let round = 0; round < 100; round++) kept.keep("/", answer(1_000), 0);
  expect(kept.current("/other")).toBeDefined();
});
