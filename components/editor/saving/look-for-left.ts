import type { BrowserStore } from "./browser-store";

/**
 * Looks for what other pages left, and again when each of those that are still open has gone: a
 * page that is just closing counts as open, and may be gone before the first look.
 */
export async function lookForLeft(
  store: Pick<BrowserStore, "left" | "closed">,
  look: () => Promise<void>,
): Promise<void> {
  for (const { key, isOpen } of await store.left()) {
    if (isOpen) void store.closed(key).then(look);
  }
  await look();
}
