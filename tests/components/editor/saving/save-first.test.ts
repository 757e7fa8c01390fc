import { afterEach, expect, test } from "vitest";
import { type Keeper, keepArticle } from "@/components/editor/saving/keeper";
import { saveFirst } from "@/components/editor/saving/save-first";
import type { Answer } from "@/components/editor/saving/saving";
import { whenWanted } from "@/components/editor/signing-in/sign-in-again";
import type { Content } from "@/lib/content/content";
import { content } from "./an-article";

type Article = { version: number; content: Content };

let stop = () => {};
afterEach(() => stop());

/** Somebody who types while signed out, and signs in when they are asked to, or does not. */
function signedOut({ signsIn }: { signsIn: boolean }) {
  let isSignedIn = false;
  const stored: Content[] = [];
  const keeper: Keeper<Article> = keepArticle<Article>(
    {
      async send(attempt): Promise<Answer<Article>> {
        if (!isSignedIn) return { kind: "signed out" };
        stored.push(attempt.content);
        return { kind: "saved", version: 2, savedAt: new Date() };
      },
      keep: () => true,
    },
    { base: 1, saved: content(), savedAt: new Date() },
  );
  const stopAsking = whenWanted((tell) => {
    isSignedIn = signsIn;
    tell(signsIn);
  });
  stop = () => {
    stopAsking();
    keeper.stop();
  };
  keeper.edit({ title: "Typed" });
  return { keeper, stored };
}

test("what was typed when signed out is saved before a step, once somebody has signed in again", async () => {
  const { keeper, stored } = signedOut({ signsIn: true });
  expect(await saveFirst(keeper)).toBe(true);
  expect(stored).toMatchObject([{ title: "Typed" }]);
});

test("no step is taken over words that are not saved", async () => {
  const { keeper, stored } = signedOut({ signsIn: false });
  expect(await saveFirst(keeper)).toBe(false);
  expect(stored).toEqual([]);
  expect(keeper.state().content.title).toBe("Typed");
});
