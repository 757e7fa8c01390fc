import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import type { ImageAttrs } from "@/lib/content/document";
import { ImageBlock } from "./image-block.client";

const pictureId = /^[0-9a-f]{64}$/;

/** A stored picture in the report; other sites' pictures are never linked to, so pasted ones are left out. */
export const ImageNode = Node.create({
  name: "image",
  group: "block",
  draggable: true,

  addAttributes: () => ({
    picture: { isRequired: true },
    width: { isRequired: true },
    height: { isRequired: true },
    alt: { default: "" },
    caption: { default: "" },
    credit: { default: "" },
  }),

  parseHTML: () => [{ tag: "figure[data-picture]", getAttrs: readAttributes }],

  renderHTML: ({ node, HTMLAttributes }) => {
    const { picture, width, height, alt, caption, credit } = node.attrs as ImageAttrs;
    const block = HTMLAttributes["data-block"];
    return [
      "figure",
      {
        "data-picture": picture,
        "data-width": width,
        "data-height": height,
        "data-alt": alt,
        "data-caption": caption,
        "data-credit": credit,
        ...(block ? { "data-block": block } : {}),
      },
    ];
  },

  addNodeView: () =>
    ReactNodeViewRenderer(ImageBlock, {
      // Typing an alt text is the field's business, not the text's.
      stopEvent: ({ event }) => event.target instanceof Element && isControl(event.target),
    }),
});

function readAttributes(element: HTMLElement): ImageAttrs | false {
  const { picture = "", width, height, alt = "", caption = "", credit = "" } = element.dataset;
  const size = { width: Number(width), height: Number(height) };
  if (!pictureId.test(picture) || !(size.width > 0) || !(size.height > 0)) return false;
  return { picture, ...size, alt, caption, credit };
}

function isControl(element: Element): boolean {
  return element.closest("input, textarea, button, select") !== null;
}
