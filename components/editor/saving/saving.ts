import type { Content } from "@/lib/content/content";
import { same } from "./same";

/**
 * What happens to typed words on their way to the server, as a pure machine: events go
 * in, the next state comes out, and `wants` says what to do. One save is under way at a
 * time. An attempt that got no answer may have been stored, so it is repeated as it was,
 * under its own name, before anything newer goes.
 */
export type Saving<Article> = {
  /** The version that the server confirmed last, and what it holds. */
  base: number;
  saved: Content;
  savedAt: Date;
  /** What is on the screen. */
  content: Content;
  /** When words that no attempt holds were first and last typed. */
  typing: { first: number; last: number } | undefined;
  attempt: Attempt | undefined;
  /** Whether the attempt is at the server now; otherwise it waits to be repeated. */
  underway: boolean;
  trouble: Trouble<Article> | undefined;
  /** When to try again after a failure. */
  retryAt: number | undefined;
  failures: number;
};

export type Attempt = { saveId: string; base: number; content: Content };
export type Fault = { path: string; message: string };

export type Trouble<Article> =
  | { kind: "unreachable" }
  | { kind: "signed out" }
  | { kind: "refused"; faults: Fault[] }
  | { kind: "conflict"; current: Article }
  | { kind: "missing" };

export type Answer<Article> =
  | { kind: "saved"; version: number; savedAt: Date }
  | { kind: "refused"; errors: Fault[] }
  | { kind: "conflict"; current: Article }
  | { kind: "signed out" }
  | { kind: "missing" }
  /** The network or the server failed: stored or not, nobody knows. */
  | { kind: "no answer" };

export type Event<Article> =
  | { kind: "edited"; content: Content; at: number }
  | { kind: "send"; saveId: string; at: number }
  | { kind: "answered"; answer: Answer<Article>; at: number }
  /** ⌘S, the network came back, the page was looked at again. */
  | { kind: "hurry"; at: number }
  /** Another request found that somebody else saved in between. */
  | { kind: "conflict met"; current: Article }
  | { kind: "moved on"; base: number; saved: Content; savedAt: Date; content: Content; at: number };

const afterTyping = 1_000;
/** However long somebody types on: with the way to the server each change is saved within two seconds. */
const atLeastEvery = 1_500;
const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

export function startSaving<Article>(start: {
  base: number;
  saved: Content;
  savedAt: Date;
}): Saving<Article> {
  return {
    ...start,
    content: start.saved,
    typing: undefined,
    attempt: undefined,
    underway: false,
    trouble: undefined,
    retryAt: undefined,
    failures: 0,
  };
}

export function step<Article>(state: Saving<Article>, event: Event<Article>): Saving<Article> {
  switch (event.kind) {
    case "edited":
      return edited(state, event.content, event.at);
    case "send": {
      if (!state.attempt && isSafe(state)) return { ...state, typing: undefined };
      const attempt = state.attempt ?? {
        saveId: event.saveId,
        base: state.base,
        content: state.content,
      };
      // A repeated attempt leaves what was typed since for the next one.
      const typing = state.attempt ? state.typing : undefined;
      return { ...state, attempt, underway: true, typing, retryAt: undefined };
    }
    case "answered":
      return answered(state, event.answer, event.at);
    case "hurry": {
      const waiting = state.typing || (!state.attempt && !isSafe(state));
      return {
        ...state,
        typing: waiting
          ? { first: event.at - atLeastEvery, last: event.at - afterTyping }
          : undefined,
        retryAt: state.retryAt === undefined ? undefined : event.at,
      };
    }
    case "conflict met":
      return { ...state, trouble: { kind: "conflict", current: event.current } };
    case "moved on": {
      const { base, saved, savedAt, content, at } = event;
      const next = startSaving<Article>({ base, saved, savedAt });
      return same(content, saved)
        ? { ...next, content }
        : { ...next, content, typing: { first: at, last: at } };
    }
  }
}

function edited<Article>(state: Saving<Article>, content: Content, at: number): Saving<Article> {
  const typing = { first: state.typing?.first ?? at, last: at };
  // What the server refused may be right now.
  const mended = state.trouble?.kind === "refused";
  return { ...state, content, typing, trouble: mended ? undefined : state.trouble };
}

function answered<Article>(
  state: Saving<Article>,
  answer: Answer<Article>,
  at: number,
): Saving<Article> {
  const { attempt } = state;
  if (!attempt) return state;
  const settled = {
    ...state,
    attempt: undefined,
    underway: false,
    retryAt: undefined,
    failures: 0,
  };
  switch (answer.kind) {
    case "saved":
      return {
        ...settled,
        base: answer.version,
        saved: attempt.content,
        savedAt: answer.savedAt,
        trouble: undefined,
      };
    case "refused":
      // Typed on in the meantime: the newer words get their own try.
      return { ...settled, trouble: { kind: "refused", faults: answer.errors } };
    case "conflict":
      return { ...settled, trouble: { kind: "conflict", current: answer.current } };
    case "missing":
      return { ...settled, trouble: { kind: "missing" } };
    case "signed out":
    case "no answer": {
      const wait = waits[Math.min(state.failures, waits.length - 1)] ?? 0;
      return {
        ...state,
        underway: false,
        failures: state.failures + 1,
        retryAt: at + wait,
        trouble: { kind: answer.kind === "signed out" ? "signed out" : "unreachable" },
      };
    }
  }
}

/** Whether the server can take anything: not before somebody has chosen, nor where the article is gone. */
export function mayBeSent<Article>({ trouble }: Saving<Article>): boolean {
  return trouble?.kind !== "conflict" && trouble?.kind !== "missing";
}

/** When the next attempt is due: a time that may have passed, or undefined while there is nothing to send. */
export function sendAt<Article>(state: Saving<Article>): number | undefined {
  if (state.underway || !mayBeSent(state)) return undefined;
  if (state.attempt) return state.retryAt;
  if (!state.typing) return undefined;
  return Math.min(state.typing.last + afterTyping, state.typing.first + atLeastEvery);
}

/** Whether everything on the screen is known to be on the server. */
export function isSafe<Article>(state: Saving<Article>): boolean {
  return !state.attempt && (state.content === state.saved || same(state.content, state.saved));
}
