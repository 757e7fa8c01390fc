import { closeHistory, redo, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState, type Plugin, type Transaction } from "@tiptap/pm/state";
import { Step } from "@tiptap/pm/transform";

/**
 * What can be undone and redone, as JSON that outlives the page: the steps that each undo would
 * take from here, and each redo. Only what the history's own commands say is used, so that
 * nothing depends on how it keeps its events.
 */
export type KeptUndo = { doc: string; undo: object[][]; redo: object[][] };

const most = 100;

/** Everything that can be undone and redone in a state of an editor. */
export function keepUndo(state: EditorState): KeptUndo | undefined {
  const plugin = historyOf(state);
  if (!plugin) return undefined;
  // Without the other plugins, which have no say in it and would only take time.
  const bare = state.reconfigure({ plugins: [plugin] });
  const taken = stepsOf(bare, undo);
  const ahead = stepsOf(bare, redo);
  if (taken.length === 0 && ahead.length === 0) return undefined;
  return { doc: fingerprint(state.doc), undo: taken, redo: ahead };
}

/**
 * The state with that history again: the text is taken back to the oldest event, and every event
 * done again. Undefined where the text is another one by now, or the steps do not fit it.
 */
export function withKeptUndo(state: EditorState, kept: KeptUndo): EditorState | undefined {
  const plugin = historyOf(state);
  if (!plugin || kept.doc !== fingerprint(state.doc)) return undefined;
  try {
    let past = EditorState.create({ doc: state.doc, plugins: [] });
    const events: Step[][] = [];
    for (const steps of kept.undo) {
      const change = applied(past.tr, steps);
      events.unshift(inverted(change));
      past = past.apply(change);
    }
    let now = EditorState.create({ doc: past.doc, plugins: [plugin] });
    for (const steps of events) now = now.apply(asEvent(now.tr, steps));
    // Each redo is done once, so that the history knows it, and then undone.
    for (const steps of kept.redo) now = now.apply(asEvent(now.tr, stepsFrom(now, steps)));
    for (const _ of kept.redo) {
      undo(now, (change) => {
        now = now.apply(change);
      });
    }
    if (!now.doc.eq(state.doc)) return undefined;
    return now.reconfigure({ plugins: state.plugins });
  } catch (error) {
    // The steps are of another version of the text; nothing but the way back is lost.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function stepsOf(start: EditorState, command: typeof undo): object[][] {
  const events: object[][] = [];
  let state = start;
  while (events.length < most) {
    const before = state;
    command(state, (change) => {
      events.push(change.steps.map((step) => step.toJSON()));
      state = state.apply(change);
    });
    if (state === before) break;
  }
  return events;
}

function stepsFrom(state: EditorState, steps: object[]): Step[] {
  return steps.map((step) => Step.fromJSON(state.schema, step));
}

function applied(change: Transaction, steps: object[]): Transaction {
  for (const step of steps) change.step(Step.fromJSON(change.doc.type.schema, step));
  return change;
}

function inverted({ steps, docs }: Transaction): Step[] {
  return steps.map((step, index) => step.invert(docs[index] as Node)).reverse();
}

/** A change that is undone as one. */
function asEvent(change: Transaction, steps: Step[]): Transaction {
  for (const step of steps) change.step(step);
  return closeHistory(change);
}

function historyOf(state: EditorState): Plugin | undefined {
  return state.plugins.find(({ spec }) => spec.config && "newGroupDelay" in spec.config);
}

/** Tells one text from another: FNV-1a over what would be stored, and its length. */
function fingerprint(doc: Node): string {
  const text = JSON.stringify(doc.toJSON());
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${hash >>> 0}`;
}
