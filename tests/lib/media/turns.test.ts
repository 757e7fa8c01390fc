import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { turns } from "@/lib/media/turns";

test("no more tasks run at once than are allowed, and all of them run, in their order", async () => {
  const turn = turns(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const task = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await wait(5);
    running -= 1;
    return number;
  };
  const results = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((number) => turn(task(number))));
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(begun).toEqual(results);
  expect(most).toBe(2);
});

test("a task that fails gives its turn to the next", async () => {
  const turn = turns(1);
  const failed = turn(async () => {
    throw new Error("broken");
  });
  const next = turn(async () => "done");
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
