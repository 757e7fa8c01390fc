import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

/** A place between blocks for a picture that is on its way. */
export type Place = { key: string; at: number };

type Change = { add?: Place[]; remove?: string };

const pending = new PluginKey<Place[]>("pendingPictures");

/**
 * Places that move with the text while their pictures are uploaded. Nothing of them is stored:
 * a page that is closed before a picture has arrived leaves no trace in the text.
 */
export const PendingPictures = Extension.create({
  name: "pendingPictures",
  addProseMirrorPlugins: () => [
    new Plugin<Place[]>({
      key: pending,
      state: {
        init: () => [],
        apply(change, places) {
          const { add = [], remove }: Change = change.getMeta(pending) ?? {};
          return [
            ...places.flatMap(({ key, at }) => {
              const now = change.mapping.mapResult(at, -1);
              return key === remove || now.deletedAcross ? [] : { key, at: now.pos };
            }),
            ...add,
          ];
        },
      },
      props: {
        decorations(state) {
          const widgets = placesOf(state).map(({ key, at }) =>
            Decoration.widget(at, box, { key, side: -1 }),
          );
          return DecorationSet.create(state.doc, widgets);
        },
      },
    }),
  ],
});

function box(): HTMLElement {
  const element = document.createElement("div");
  element.className = "desk-pending";
  element.textContent = "Picture on its way…";
  return element;
}

function placesOf(state: EditorState): Place[] {
  return pending.getState(state) ?? [];
}

/** Keeps places for pictures. */
export function addPlaces(change: Transaction, places: Place[]): Transaction {
  return change.setMeta(pending, { add: places } satisfies Change);
}

/** Puts a picture in its place, with an empty paragraph to go on in at the end of the text; drops it where its place has gone. */
export function fillPlace({ state, dispatch }: EditorView, key: string, picture: Node) {
  const place = placesOf(state).find((one) => one.key === key);
  if (!place) return;
  const change = state.tr.insert(place.at, picture);
  const { paragraph } = state.schema.nodes;
  const end = place.at + picture.nodeSize;
  if (end === change.doc.content.size && paragraph) change.insert(end, paragraph.create());
  dispatch(change.setMeta(pending, { remove: key } satisfies Change));
}

/** Gives up a place: its picture does not come. */
export function dropPlace({ state, dispatch }: EditorView, key: string) {
  dispatch(
    state.tr.setMeta(pending, { remove: key } satisfies Change).setMeta("addToHistory", false),
  );
}

/** Whether a change is of pictures on their way, and not of what somebody does meanwhile. */
export function isForPicture(change: Transaction): boolean {
  return change.getMeta(pending) !== undefined;
}

/** After the block that the cursor is in, so that a picture never cuts a paragraph in two; or in place of an empty one. */
export function placeAfterCursor({ selection }: EditorState): number {
  const { $to } = selection;
  return $to.depth > 0 ? $to.after(1) : $to.pos;
}
