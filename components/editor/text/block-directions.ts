import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { directionOf } from "@/lib/content/text-direction";

/** Lists and quotes run as their first words do, as on the page, and turn as these are written. */
export const BlockDirections = Extension.create({
  name: "blockDirections",
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: directions } })],
});

const turned = ["bulletList", "orderedList", "blockquote"];

function directions({ doc }: EditorState): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((block, at) => {
    if (turned.includes(block.type.name))
      found.push(Decoration.node(at, at + block.nodeSize, { dir: directionOf(block.textContent) }));
    return !block.isTextblock;
  });
  return DecorationSet.create(doc, found);
}
