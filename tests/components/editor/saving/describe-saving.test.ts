import { expect, test } from "vitest";
import { describeSaving } from "@/components/editor/saving/describe-saving";
import { startSaving, type Trouble } from "@/components/editor/saving/saving";
import { content } from "./an-article";

type Article = { savedBy: string | null; savedById: string | null };
const start = startSaving<Article>({ base: 1, saved: content(), savedAt: new Date(0) });
const inTrouble = (trouble: Trouble<Article>) => ({ ...start, trouble });
const fine = { online: true, kept: true, personId: "wei" };

test("saved says when, typing says that it is being saved", () => {
  expect(describeSaving(start, fine)).toEqual({ kind: "saved", at: new Date(0) });
  const typed = { ...start, content: content({ dek: "New" }) };
  expect(describeSaving(typed, fine)).toEqual({ kind: "saving" });
});

test.each<[Trouble<Article>, string]>([
  [{ kind: "unreachable" }, "the server does not answer; trying again"],
  [{ kind: "signed out" }, "you are signed out"],
  [
    { kind: "conflict", current: { savedBy: "Lin", savedById: "lin" } },
    "Lin saved this article in between",
  ],
  [
    { kind: "conflict", current: { savedBy: null, savedById: null } },
    "somebody saved this article in between",
  ],
  [
    { kind: "conflict", current: { savedBy: "Wei", savedById: "wei" } },
    "you saved this article in another tab or window",
  ],
  [
    { kind: "refused", faults: [{ path: "takeaways.0.text", message: "Too long." }] },
    "Key Takeaways: Too long",
  ],
])("%j says why it is not saved", (trouble, why) => {
  expect(describeSaving(inTrouble(trouble), fine)).toMatchObject({ kind: "not saved", why });
});

test("somebody offline is told so, and whether their words are kept", () => {
  const offline = describeSaving(inTrouble({ kind: "unreachable" }), {
    ...fine,
    online: false,
    kept: false,
  });
  expect(offline).toMatchObject({
    why: "you are offline",
    kept: expect.stringContaining("leave this page open"),
  });
});
