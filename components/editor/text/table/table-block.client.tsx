"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { TextField } from "@/components/ui/text-field.client";

/** A table as readers see it, and the caption that goes with it. */
export function TableBlock({ node, updateAttributes }: NodeViewProps) {
  return (
    <NodeViewWrapper as="figure" data-block={node.attrs.id} className="my-6">
      <div className="overflow-x-auto">
        <NodeViewContent<"table"> as="table" className="desk-table" />
      </div>
      <div contentEditable={false} className="mt-2 font-sans text-ui leading-normal">
        <TextField
          label="Table caption"
          value={node.attrs.caption}
          onChange={(caption) => updateAttributes({ caption })}
          placeholder="What the table shows"
        />
      </div>
    </NodeViewWrapper>
  );
}
