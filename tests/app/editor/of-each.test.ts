import { expect, test, vi } from "vitest";
import { ofEach } from "@/app/editor/of-each";
import { left } from "@/db/editorial/bulk/bulk-act";
import { log } from "@/lib/server/log";

test("a fault with one article is told of it and logged, and the others are done and can be undone", async () => {
  const logged = vi.spyOn(log(), "error");
  const fault = new Error("the connection broke");
  const items = ["a", "b", "c", "d"].map((id) => ({ id, title: `Article ${id}` }));
  const undo = (id: string) => ({ kind: "take back" as const, id });
  const result = await ofEach(items, async ({ id }) => {
    if (id === "b") throw fault;
    return id === "c" ? left("It is live.") : { kind: "done", undo: undo(id) };
  });
  expect(result).toEqual({
    kind: "acted",
    done: [items[0], items[3]],
    left: [
      { ...items[1], why: expect.stringContaining("could not do it") },
      { ...items[2], why: "It is live." },
    ],
    undo: [undo("a"), undo("d")],
  });
  expect(logged.mock.calls).toEqual([[{ err: fault, article: "b" }, expect.any(String)]]);
  logged.mockRestore();
});
