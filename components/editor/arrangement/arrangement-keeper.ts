import { same } from "@/components/editor/saving/same";
import type { Arranging } from "@/db/editorial/arranging";
import type { DeskArticle } from "@/db/editorial/live-articles";
import type { ArrangingActions, ArrangingAnswer } from "./arranging-actions";

export type ArrangingTrouble<Value> =
  | { kind: "conflict"; theirs: Arranging<Value> }
  | { kind: "signed out" }
  | { kind: "unreachable" };

export type ArrangingState<Value> = {
  /** What is on the screen. */
  value: Value;
  /** What the server said last. */
  now: Arranging<Value>;
  /** What it was before each change, the last at the end. */
  past: Value[];
  future: Value[];
  underway: "change" | "publish" | undefined;
  trouble: ArrangingTrouble<Value> | undefined;
  known: Record<string, DeskArticle>;
};

export type ArrangementKeeper<Value> = ReturnType<typeof keepArrangement<Value>>;

const remembered = 100;

/**
 * Keeps an arrangement on the server while it is changed: each change at once, one at a time,
 * and again after `pause` milliseconds where no answer came. Of two people's arrangements
 * neither is written over the other before somebody has seen both.
 */
export function keepArrangement<Value>(
  actions: ArrangingActions<Value>,
  start: Arranging<Value>,
  pause = 3_000,
) {
  let state: ArrangingState<Value> = {
    value: start.arrangement.working,
    now: start,
    past: [],
    future: [],
    underway: undefined,
    trouble: undefined,
    known: byId(start.articles),
  };
  let retry: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function set(change: Partial<ArrangingState<Value>>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  const isSafe = () => same(state.value, state.now.arrangement.working);

  function learn(articles: DeskArticle[]) {
    set({ known: { ...state.known, ...byId(articles) } });
  }

  function goTo(value: Value, history: Pick<ArrangingState<Value>, "past" | "future">) {
    set({ value, ...history });
    void save();
  }

  /** Ends when the server has what is on the screen, or when there is trouble. */
  function save(): Promise<void> {
    saving ??= saveAll().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function saveAll() {
    clearTimeout(retry);
    while (!isSafe() && state.trouble?.kind !== "conflict") {
      set({ underway: "change" });
      const answer = await actions
        .change(state.now.arrangement.version, state.value)
        .catch(() => undefined);
      set({ underway: undefined });
      heed(answer);
      if (answer?.kind === "changed") continue;
      if (answer?.kind !== "conflict") retry = setTimeout(save, pause);
      return;
    }
    // What failed was not this: a publication, which may be tried again.
    if (state.trouble && state.trouble.kind !== "conflict") set({ trouble: undefined });
  }

  function heed(answer: ArrangingAnswer<Value> | undefined) {
    if (!answer) return set({ trouble: { kind: "unreachable" } });
    if (answer.kind === "signed out") return set({ trouble: answer });
    learn(answer.now.articles);
    if (answer.kind === "conflict")
      return set({ trouble: { kind: "conflict", theirs: answer.now } });
    set({ now: answer.now, trouble: undefined });
  }

  return {
    state: () => state,
    isSafe,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    learn,
    change(value: Value) {
      if (same(value, state.value)) return;
      goTo(value, { past: [...state.past, state.value].slice(-remembered), future: [] });
    },
    undo() {
      const before = state.past.at(-1);
      if (before === undefined) return;
      goTo(before, { past: state.past.slice(0, -1), future: [...state.future, state.value] });
    },
    redo() {
      const after = state.future.at(-1);
      if (after === undefined) return;
      goTo(after, { past: [...state.past, state.value], future: state.future.slice(0, -1) });
    },
    /** Tries again what failed. */
    hurry: save,
    /** Goes on with what somebody else arranged; one step back is one's own. */
    takeTheirs() {
      if (state.trouble?.kind !== "conflict") return;
      const { theirs } = state.trouble;
      const past = [...state.past, state.value];
      set({ now: theirs, trouble: undefined, past, future: [], value: theirs.arrangement.working });
    },
    /** Puts one's own in the place of theirs; one step back is theirs. */
    keepMine() {
      if (state.trouble?.kind !== "conflict") return;
      const { theirs } = state.trouble;
      const past = [...state.past, theirs.arrangement.working];
      set({ now: theirs, trouble: undefined, past, future: [] });
      void save();
    },
    /** Publishes what is on the screen; says whether readers have it. */
    async publish(): Promise<boolean> {
      await save();
      if (!isSafe() || state.underway || state.trouble) return false;
      set({ underway: "publish" });
      const answer = await actions.publish(state.now.arrangement.version).catch(() => undefined);
      set({ underway: undefined });
      heed(answer);
      return answer?.kind === "published";
    },
    /** Sees what others did meanwhile, where nothing of one's own is at stake. */
    async look() {
      if (!isSafe() || state.underway || state.trouble) return;
      const answer = await actions.look().catch(() => undefined);
      if (!answer || answer.kind === "signed out" || !isSafe() || state.underway) return;
      const { working, version } = answer.now.arrangement;
      learn(answer.now.articles);
      if (version === state.now.arrangement.version) return set({ now: answer.now });
      set({ now: answer.now, value: working, past: [...state.past, state.value], future: [] });
    },
  };
}

function byId(articles: DeskArticle[]): Record<string, DeskArticle> {
  return Object.fromEntries(articles.map((article) => [article.id, article]));
}
