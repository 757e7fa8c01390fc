import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";
import type { Passage } from "@/lib/content/comments/place";
import { drawMarks } from "./draw-marks";
import { locate, passageOf, type Range } from "./locate";

/** A thread on words of a text, as the server has it. */
export type Anchor = { id: string; place: Passage; quote: string };

type Held = Anchor & {
  /** Where the words are; undefined where they are gone. */
  range: Range | undefined;
  /** What the words last were and where, so that an undo brings the thread back too. */
  last: { at: number; words: string };
};

type Marks = {
  held: Held[];
  active: string | undefined;
  /** What a thread is about to be opened on. */
  draft: Range | undefined;
  decorations: DecorationSet;
};

type Move = { thread: string; place: Passage };

type Change = {
  anchors?: Anchor[];
  /** What the server is being told. */
  told?: Move[];
  active?: string | null;
  draft?: Range | null;
};

const key = new PluginKey<Marks>("comments");

/**
 * Shows which words have comments, and keeps hold of them while the text is written. It decorates:
 * the document itself, which is what is stored and what readers see, has nothing of it.
 */
export function commentPlugin(onChoose: (thread: string) => void): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({
        held: [],
        active: undefined,
        draft: undefined,
        decorations: DecorationSet.empty,
      }),
      apply: (tr, before, old, now) => applied(tr, before, old, now),
    },
    props: {
      decorations: (state) => key.getState(state)?.decorations,
      handleClick: (view, position) => {
        const thread = threadAt(view.state, position);
        if (thread) onChoose(thread);
        return false;
      },
    },
  });
}

export function changeMarks(tr: Transaction, change: Change): Transaction {
  return tr.setMeta(key, change).setMeta("addToHistory", false);
}

/** Where a thread's words are. */
export function rangeOf(state: EditorState, thread: string): Range | undefined {
  return key.getState(state)?.held.find(({ id }) => id === thread)?.range;
}

/** The thread on the words at a position, the one on the fewest of them. */
export function threadAt(state: EditorState, position: number): string | undefined {
  const here = (key.getState(state)?.held ?? []).filter(
    ({ range }) => range && range.from <= position && position <= range.to,
  );
  const length = ({ range }: Held) => (range ? range.to - range.from : 0);
  return here.toSorted((one, other) => length(one) - length(other))[0]?.id;
}

/** The threads whose words stand elsewhere than the server knows, or read otherwise. */
export function movedThreads(state: EditorState, text: Passage["text"]): Move[] {
  const marks = key.getState(state);
  return (marks?.held ?? []).flatMap((held) => {
    const place = placeNow(state.doc, text, held);
    const isSame = !place || JSON.stringify(place) === JSON.stringify(held.place);
    return isSame ? [] : [{ thread: held.id, place }];
  });
}

function placeNow(doc: Node, text: Passage["text"], held: Held): Passage | undefined {
  if (held.range) return passageOf(doc, text, held.range);
  // Gone: the place is kept, without words.
  return { ...held.place, words: "" };
}

function applied(tr: Transaction, before: Marks, old: EditorState, now: EditorState): Marks {
  const change: Change | undefined = tr.getMeta(key);
  if (!tr.docChanged && !change) return before;
  let { held, draft, active } = before;
  if (tr.docChanged) {
    // Another text came in whole: nothing of the old can be followed into it, only found in it.
    const isNew = tr.getMeta("preventUpdate") === true;
    held = isNew ? found(held, old.doc, now.doc) : followed(held, tr, now.doc);
    draft = draft && mapped(draft, tr);
  }
  if (change?.told) held = knownAs(held, change.told);
  if (change?.anchors) held = merged(held, change.anchors, now.doc);
  if (change?.active !== undefined) active = change.active ?? undefined;
  if (change?.draft !== undefined) draft = change.draft ?? undefined;
  return { held, draft, active, decorations: drawMarks(now.doc, held, { draft, active }) };
}

function mapped({ from, to }: Range, tr: Transaction): Range | undefined {
  const range = { from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) };
  return range.from < range.to ? range : undefined;
}

function followed(held: Held[], tr: Transaction, doc: Node): Held[] {
  const cameFromElsewhere = tr.getMeta("paste") === true || tr.getMeta("uiEvent") === "drop";
  return held.map((one) => {
    if (one.range) {
      const range = mapped(one.range, tr);
      if (range) return { ...one, range };
      const words = textOf(tr.before, one.range);
      const last = { at: tr.mapping.map(one.range.from, -1), words };
      // Dragged elsewhere, it is deleted and inserted in one.
      return { ...one, last, range: cameFromElsewhere ? again(doc, one, words) : undefined };
    }
    const last = { ...one.last, at: tr.mapping.map(one.last.at, -1) };
    const there = { from: last.at, to: Math.min(last.at + last.words.length, doc.content.size) };
    if (last.words && textOf(doc, there) === last.words) return { ...one, last, range: there };
    return { ...one, last, range: cameFromElsewhere ? again(doc, one, last.words) : undefined };
  });
}

/** Looks for words that were cut, where they may have been put. */
function again(doc: Node, { place, quote }: Held, words: string): Range | undefined {
  return words ? locate(doc, { ...place, from: nowhere, to: nowhere, words }, quote) : undefined;
}

const nowhere = { block: "", offset: 0 };

function textOf(doc: Node, { from, to }: Range): string {
  return doc.textBetween(from, to, "\n", "\ufffc");
}

function found(held: Held[], old: Node, doc: Node): Held[] {
  return held.map((one) => {
    const place = placeNow(old, one.place.text, one) ?? one.place;
    return { ...one, range: locate(doc, place, one.quote) };
  });
}

/** What the server has, where it knows better: what was followed here while writing stays. */
function merged(held: Held[], anchors: Anchor[], doc: Node): Held[] {
  return anchors.map((anchor) => {
    const here = held.find(({ id }) => id === anchor.id);
    const isKnown = here && JSON.stringify(here.place) === JSON.stringify(anchor.place);
    if (isKnown) return { ...here, ...anchor };
    const range = locate(doc, anchor.place, anchor.quote) ?? here?.range;
    return { ...anchor, range, last: here?.last ?? { at: 0, words: "" } };
  });
}

function knownAs(held: Held[], told: Move[]): Held[] {
  const places = new Map(told.map(({ thread, place }) => [thread, place]));
  return held.map((one) => ({ ...one, place: places.get(one.id) ?? one.place }));
}
