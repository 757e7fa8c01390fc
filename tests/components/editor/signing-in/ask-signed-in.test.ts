import { afterEach, expect, test } from "vitest";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { signInAgain, whenWanted } from "@/components/editor/signing-in/sign-in-again";

type Answer = { kind: "signed out" } | { kind: "done" };

let stop = () => {};
afterEach(() => stop());

/** A page's dialog, in which somebody signs in or leaves it. */
function dialog(signsIn: boolean) {
  let shown = 0;
  stop = whenWanted((tell) => {
    shown++;
    setTimeout(() => tell(signsIn), 5);
  });
  return { shown: () => shown };
}

/** A server for which the session has ended until somebody signs in. */
function server() {
  let asked = 0;
  return {
    asked: () => asked,
    ask: async (): Promise<Answer> => (asked++ === 0 ? { kind: "signed out" } : { kind: "done" }),
  };
}

test("what was asked for is done once somebody has signed in again", async () => {
  const { shown } = dialog(true);
  const { ask, asked } = server();
  expect(await askSignedIn(ask)).toEqual({ kind: "done" });
  expect([shown(), asked()]).toEqual([1, 2]);
});

test("nothing is asked for again by somebody who would not sign in", async () => {
  dialog(false);
  const { ask, asked } = server();
  expect(await askSignedIn(ask)).toEqual({ kind: "signed out" });
  expect(asked()).toBe(1);
});

test.each([undefined, [], { kind: "refused" }])("%j is an answer as it is", async (answer) => {
  const { shown } = dialog(true);
  expect(await askSignedIn(async () => answer)).toEqual(answer);
  expect(shown()).toBe(0);
});

test("two that ask at once have one dialog and one answer, and a later one its own", async () => {
  const { shown } = dialog(true);
  expect(await Promise.all([signInAgain(), signInAgain()])).toEqual([true, true]);
  expect(shown()).toBe(1);
  expect(await signInAgain()).toBe(true);
  expect(shown()).toBe(2);
});

test("a page without a dialog signs nobody in", async () => {
  expect(await signInAgain()).toBe(false);
});
