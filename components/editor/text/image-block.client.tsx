"use client";

import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useKnownPicture } from "@/components/editor/picture/known-pictures.client";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";
import type { ImageAttrs } from "@/lib/content/document";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

/** A picture in the report, with the words that go with it. */
export function ImageBlock({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const attrs = node.attrs as ImageAttrs;
  const { alt, caption, credit } = attrs;
  const { picture, width, height } = useKnownPicture(attrs.picture) ?? attrs;
  return (
    <NodeViewWrapper
      as="figure"
      data-drag-handle
      data-block={node.attrs.id}
      className={`my-6 ${selected ? "outline-2 outline-offset-2 outline-accent" : ""}`}
    >
      {/* biome-ignore lint/performance/noImgElement: our own sizes, as readers get them. */}
      <img
        src={pictureUrl(picture, widthUpTo(width, 960), "jpeg")}
        srcSet={srcSet(picture, width, "webp")}
        sizes="(min-width: 48rem) 42rem, 100vw"
        width={width}
        height={height}
        alt={alt}
        className="h-auto max-w-full"
      />
      <div
        contentEditable={false}
        className="mt-2 grid gap-2 font-sans text-ui leading-normal sm:grid-cols-2"
      >
        <TextField
          label="Alternative text"
          className="sm:col-span-2"
          value={alt}
          lines
          onChange={(value) => updateAttributes({ alt: value })}
          placeholder="What the picture shows, for those who cannot see it"
        />
        <TextField
          label="Caption"
          value={caption}
          onChange={(value) => updateAttributes({ caption: value })}
        />
        <TextField
          label="Credit"
          value={credit}
          onChange={(value) => updateAttributes({ credit: value })}
        />
        <div className="flex flex-wrap items-center gap-3 sm:col-span-2">
          <Button size="small" onPress={deleteNode}>
            Remove picture
          </Button>
          <a
            href={`/editor/media/${attrs.picture}`}
            target="_blank"
            rel="noreferrer"
            className="py-1 text-label"
          >
            Focal point and shapes
          </a>
        </div>
      </div>
    </NodeViewWrapper>
  );
}
