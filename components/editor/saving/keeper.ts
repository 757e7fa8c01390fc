import type { Content } from "@/lib/content/content";
import { type KeptWords, wordsToKeep } from "./kept-words";
import {
  type Answer,
  type Attempt,
  type Event,
  isSafe,
  mayBeSent,
  type Saving,
  sendAt,
  startSaving,
  step,
} from "./saving";

/** What the keeper needs of the world: the server, and the browser's storage. */
export type World<Article> = {
  /** Sends one attempt; a rejection means that no answer came. */
  send(attempt: Attempt): Promise<Answer<Article>>;
  /** The same from a page that is being left, from which a request may not arrive otherwise. */
  last?: {
    send(attempt: Attempt): Promise<Answer<Article>>;
    /** Whether an attempt is small enough to be sent so. */
    fits(attempt: Attempt): boolean;
  };
  keep(words: KeptWords | undefined): boolean;
};

/** Runs the saving machine: its timers, its one save at a time, and the copy in the browser. */
export type Keeper<Article> = ReturnType<typeof keepArticle<Article>>;

const keepAfter = 200;

export function keepArticle<Article>(
  world: World<Article>,
  start: { base: number; saved: Content; savedAt: Date },
) {
  let state: Saving<Article> = startSaving(start);
  let kept = true;
  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function apply(event: Event<Article>) {
    state = step(state, event);
    schedule();
    for (const listener of listeners) listener();
  }

  function schedule() {
    clearTimeout(sendTimer);
    const at = sendAt(state);
    if (at !== undefined) sendTimer = setTimeout(() => void send(), Math.max(0, at - Date.now()));
  }

  async function send(isLast = false) {
    apply({ kind: "send", saveId: crypto.randomUUID(), at: Date.now() });
    const { attempt, underway } = state;
    if (!attempt || !underway) return keepNow();
    const { last } = world;
    const sent = isLast && last?.fits(attempt) ? last.send(attempt) : world.send(attempt);
    const answer = await sent.catch((): Answer<Article> => ({ kind: "no answer" }));
    // An answer to an attempt that was given up says nothing about the next one.
    if (state.attempt !== attempt) return;
    apply({ kind: "answered", answer, at: Date.now() });
    keepNow();
  }

  function keepNow() {
    clearTimeout(keepTimer);
    keepTimer = undefined;
    const before = kept;
    kept = world.keep(wordsToKeep(state, new Date()));
    if (kept !== before) for (const listener of listeners) listener();
  }

  function change(): Promise<void> {
    return new Promise((resolve) => {
      const once = () => {
        listeners.delete(once);
        resolve();
      };
      listeners.add(once);
    });
  }

  return {
    state: () => state,
    /** Whether unsaved words are in the browser's storage. */
    isKept: () => kept,
    isSafe: () => isSafe(state),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit(change: Partial<Content>) {
      apply({ kind: "edited", content: { ...state.content, ...change }, at: Date.now() });
      keepTimer ??= setTimeout(keepNow, keepAfter);
    },
    /** Saves what is unsaved now instead of when its time comes. */
    hurry: () => apply({ kind: "hurry", at: Date.now() }),
    /** The same, where the last try failed: what failed may work by now. */
    hurryAfterTrouble() {
      if (state.trouble) apply({ kind: "hurry", at: Date.now() });
    },
    /** Saves, and says whether the server has everything that was typed. */
    async flush(): Promise<boolean> {
      apply({ kind: "hurry", at: Date.now() });
      while (!isSafe(state)) {
        const at = sendAt(state);
        if (!state.underway && (at === undefined || at > Date.now())) return false;
        await change();
      }
      return true;
    },
    /** Goes on from another version of the server's, with the given words on the screen. */
    moveOn(to: { base: number; saved: Content; savedAt: Date; content: Content }) {
      apply({ kind: "moved on", ...to, at: Date.now() });
      keepNow();
    },
    /** Somebody else saved in between, as another request found out. */
    meetConflict: (current: Article) => apply({ kind: "conflict met", current }),
    keepNow,
    /** Keeps and sends what is unsaved, from a page that is being left. */
    leave() {
      keepNow();
      if (!isSafe(state) && !state.underway && mayBeSent(state)) void send(true);
    },
    /** Whether the page may be left without asking: what is unsaved is kept, and is on its way or will be. */
    mayLeave(): boolean {
      if (isSafe(state)) return true;
      keepNow();
      const { attempt, underway, trouble, base, content } = state;
      if (!kept || trouble) return false;
      if (underway) return attempt?.content === content;
      return world.last?.fits(attempt ?? { saveId: crypto.randomUUID(), base, content }) ?? false;
    },
    /** Ends its timers; what is unsaved stays in the browser. */
    stop() {
      clearTimeout(sendTimer);
      if (keepTimer) keepNow();
    },
  };
}
