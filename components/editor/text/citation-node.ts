import { Node } from "@tiptap/core";

/** The mark of a source. Its number is the article's business: `CiteNumbers` shows it. */
export const CitationNode = Node.create({
  name: "citation",
  group: "inline",
  inline: true,
  atom: true,

  addAttributes: () => ({
    source: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => element.dataset.source,
      renderHTML: ({ source }: { source: string }) => ({ "data-source": source }),
    },
  }),

  parseHTML: () => [
    {
      tag: "sup[data-source]",
      getAttrs: (element) => /^[\w-]{1,36}$/.test(element.dataset.source ?? "") && null,
    },
  ],

  renderHTML: ({ HTMLAttributes }) => ["sup", HTMLAttributes],
});
