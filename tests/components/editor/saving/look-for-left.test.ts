import { expect, test, vi } from "vitest";
import { lookForLeft } from "@/components/editor/saving/look-for-left";
import { content } from "./an-article";

/** The store beside another page that has unsaved words, and closes after some questions whether it is open. */
function besidePage({ closesAfter }: { closesAfter: number }) {
  const words = { base: 1, at: "2026-11-23T08:00:00Z", before: content(), mine: content() };
  let questions = 0;
  let isOpen = true;
  let tell = () => {};
  const closed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  function close() {
    isOpen = false;
    tell();
  }
  return {
    close,
    async left() {
      const left = { key: "of another page", words, isOpen };
      if (++questions === closesAfter) close();
      return [left];
    },
    closed: () => closed,
  };
}

test.each([1, 2, 3])(
  "what another page leaves is offered, also when it closes just then (%i)",
  async (closesAfter) => {
    const page = besidePage({ closesAfter });
    let isOffered = false;
    await lookForLeft(page, async () => {
      isOffered = (await page.left()).some(({ isOpen }) => !isOpen);
    });
    page.close();
    await vi.waitFor(() => expect(isOffered).toBe(true));
  },
);
